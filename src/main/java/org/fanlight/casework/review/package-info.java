/**
 * Looking at a case again: its regular reviews, the decision that there is nothing to act on, and a manager's sample of
 * closed cases (XC-35, NWL-22, HEX-A1.4.7).
 */
@NullMarked
package org.fanlight.casework.review;

import org.jspecify.annotations.NullMarked;
