/** Before a home is let: references, the talk about how people live together, and decisions not to house somebody (XC-59). */
@NullMarked
@ApplicationModule(
        displayName = "Lettings",
        allowedDependencies = {"common", "landlord", "record", "vault", "ui", "ui :: field"})
package org.fanlight.lettings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
