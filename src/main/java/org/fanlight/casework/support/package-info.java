/**
 * What each party of a case needs (OHG-2i): the people it happened to, witnesses, and the other party, each in a file of
 * their own under their own key, and each referred only as they themselves agreed (OHG-3.3b).
 */
@NullMarked
package org.fanlight.casework.support;

import org.jspecify.annotations.NullMarked;
