/** Which steps and measures were used, and in how many cases it stopped (BCHA-4.6l). */
@NullMarked
package org.fanlight.casework.whatworks;

import org.jspecify.annotations.NullMarked;
