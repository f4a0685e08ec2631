/** Screens of {@code access}: the administrator gives colleagues their accounts. */
@NullMarked
package org.fanlight.access.ui;

import org.jspecify.annotations.NullMarked;
