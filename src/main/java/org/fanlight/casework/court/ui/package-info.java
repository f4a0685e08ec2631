/** Days at a court, on a page of the case and as a diary. */
@NullMarked
package org.fanlight.casework.court.ui;

import org.jspecify.annotations.NullMarked;
