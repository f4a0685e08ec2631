/** Supervision sessions. */
@NullMarked
package org.fanlight.casework.supervision.ui;

import org.jspecify.annotations.NullMarked;
