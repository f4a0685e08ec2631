/** The screen for the one way of One Housing’s policy not to accept a report. */
@NullMarked
package org.fanlight.casework.untrue.ui;

import org.jspecify.annotations.NullMarked;
