/** The page of a case that says what it is recorded as, under which policy, and gives the whole record for paper. */
@NullMarked
package org.fanlight.casework.recording.ui;

import org.jspecify.annotations.NullMarked;
