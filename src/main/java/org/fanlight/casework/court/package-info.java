/** Days at a court and before it (XC-56): what people need, who goes with them, and what came of it, told the same day. */
@NullMarked
package org.fanlight.casework.court;

import org.jspecify.annotations.NullMarked;
