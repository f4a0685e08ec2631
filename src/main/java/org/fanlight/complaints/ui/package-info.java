/** The list of complaints with what is due, and the forms for each step. */
@NullMarked
package org.fanlight.complaints.ui;

import org.jspecify.annotations.NullMarked;
