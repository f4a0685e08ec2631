/**
 * Clocks that start, stop and run out. A clock never pauses because nobody could be reached; its start can be corrected
 * to earlier, never to later; when it has run out, the late end is still written down.
 */
@NullMarked
@ApplicationModule(
        displayName = "Deadlines",
        allowedDependencies = {"common", "vault", "record", "landlord"})
package org.fanlight.deadlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
