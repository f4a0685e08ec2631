/** The review diary of a case, whether it has stopped, and a manager's sample of closed cases, on the screen. */
@NullMarked
package org.fanlight.casework.review.ui;

import org.jspecify.annotations.NullMarked;
