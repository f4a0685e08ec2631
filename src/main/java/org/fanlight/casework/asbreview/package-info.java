/** Asking the council and its partners to look at a case together: the ASB Case Review (LAW-09). */
@NullMarked
package org.fanlight.casework.asbreview;

import org.jspecify.annotations.NullMarked;
