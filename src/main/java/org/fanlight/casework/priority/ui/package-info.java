/** How soon a case is worked on, as a part of its page on actions. */
@NullMarked
package org.fanlight.casework.priority.ui;

import org.jspecify.annotations.NullMarked;
