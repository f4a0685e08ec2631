/** The staff's own work: who is on duty, at nights and weekends too, and who takes over from whom. */
@NullMarked
@ApplicationModule(
        displayName = "People at work",
        allowedDependencies = {"common", "landlord", "access", "record", "vault", "ui", "ui :: field"})
package org.fanlight.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
