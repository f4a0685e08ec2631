/** Talking with people where it is private and safe: appointments, interpreters, and whom they would rather talk to. */
@NullMarked
package org.fanlight.casework.meeting;

import org.jspecify.annotations.NullMarked;
