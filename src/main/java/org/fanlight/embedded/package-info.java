/**
 * A real MariaDB inside this process, for {@code ./fanlight run} and the tests only; production has its own server and
 * this package finds nothing to start there.
 */
@NullMarked
@ApplicationModule(
        displayName = "Embedded database",
        allowedDependencies = {})
package org.fanlight.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
