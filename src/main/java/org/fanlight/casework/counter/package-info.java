/** Two people report each other (XC-54): their cases know of each other and are kept apart, in different hands where possible. */
@NullMarked
package org.fanlight.casework.counter;

import org.jspecify.annotations.NullMarked;
