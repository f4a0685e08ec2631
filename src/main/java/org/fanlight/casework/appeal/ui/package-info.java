/** Other looks at closing, on a page of the case. */
@NullMarked
package org.fanlight.casework.appeal.ui;

import org.jspecify.annotations.NullMarked;
