/** What a case is recorded as, what the police did, and the whole record of one case on paper. */
@NullMarked
package org.fanlight.casework.recording;

import org.jspecify.annotations.NullMarked;
