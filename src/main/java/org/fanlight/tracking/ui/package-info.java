/** The screens of somebody who came back: one neutral address, one column, one thing to do at a time. */
@NullMarked
package org.fanlight.tracking.ui;

import org.jspecify.annotations.NullMarked;
