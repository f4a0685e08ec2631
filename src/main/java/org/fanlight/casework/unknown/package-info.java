/**
 * While nobody knows who did it: every way to find out, with its day (HEX-3.2a), and what is done for everybody near without
 * pressing anybody to name somebody (IMA-4.11). And the reason told to the person where nothing can be done (IMA-3.3c).
 */
@NullMarked
package org.fanlight.casework.unknown;

import org.jspecify.annotations.NullMarked;
