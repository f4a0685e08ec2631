/** How soon a case is worked on: hate is never low, and only a senior makes it less (OHG-2e). */
@NullMarked
package org.fanlight.casework.priority;

import org.jspecify.annotations.NullMarked;
