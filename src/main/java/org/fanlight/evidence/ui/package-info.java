/** The file field of public pages, and the way a file gets to a member of staff. */
@NullMarked
@NamedInterface("ui")
package org.fanlight.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
