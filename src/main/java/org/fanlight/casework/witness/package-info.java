/** People hired to watch (IMA-4.20) and cameras (LAW-33): why, who approved, what it costs, until when, and what was seen. */
@NullMarked
package org.fanlight.casework.witness;

import org.jspecify.annotations.NullMarked;
