/** The screens of staff: the inbox, and a case read from top to bottom like a file. */
@NullMarked
package org.fanlight.casework.ui;

import org.jspecify.annotations.NullMarked;
