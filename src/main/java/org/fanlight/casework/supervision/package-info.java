/** Two people go through the open cases of one of them, and pass a summary up (XC-41). */
@NullMarked
package org.fanlight.casework.supervision;

import org.jspecify.annotations.NullMarked;
