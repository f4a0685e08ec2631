/** What a person in a case may say to it: give a name later, ask to be contacted. */
@NullMarked
@NamedInterface("voice")
package org.fanlight.casework.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
