/** The duty rota on the screen. */
@NullMarked
package org.fanlight.people.ui;

import org.jspecify.annotations.NullMarked;
