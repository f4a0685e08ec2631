/** Appointments on a page of the case, and the landlord's rooms. */
@NullMarked
package org.fanlight.casework.meeting.ui;

import org.jspecify.annotations.NullMarked;
