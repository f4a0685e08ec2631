/** What a person in a case may see of it: the stage, what was promised and by when, the closing summary. Read-only. */
@NullMarked
@NamedInterface("progress")
package org.fanlight.casework.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
