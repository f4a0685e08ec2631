/** Lettings on one page. */
@NullMarked
package org.fanlight.lettings.ui;

import org.jspecify.annotations.NullMarked;
