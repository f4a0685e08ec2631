/** How many cases there are of what, without a person in it (RU23). */
@NullMarked
@NamedInterface("counts")
package org.fanlight.casework.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
