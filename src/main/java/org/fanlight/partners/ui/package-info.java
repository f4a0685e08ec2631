/** Pages about partners. */
@NullMarked
package org.fanlight.partners.ui;

import org.jspecify.annotations.NullMarked;
