/** The cases on the other side. */
@NullMarked
package org.fanlight.casework.counter.ui;

import org.jspecify.annotations.NullMarked;
