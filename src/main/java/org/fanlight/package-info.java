/** Fanlight: a folder is a thing people do. */
@NullMarked
package org.fanlight;

import org.jspecify.annotations.NullMarked;
