/**
 * Another look at how a case is, or is to be, closed: asked for by any channel, decided by somebody who decided nothing in
 * the case so far, and never in the way of a complaint (XC-37, IMA-4.29b, X-06).
 */
@NullMarked
package org.fanlight.casework.appeal;

import org.jspecify.annotations.NullMarked;
