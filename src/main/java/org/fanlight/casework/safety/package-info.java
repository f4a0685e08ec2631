/** Immediate safety: what has to be thought of at once, point by point, and the domestic-abuse track. */
@NullMarked
package org.fanlight.casework.safety;

import org.jspecify.annotations.NullMarked;
