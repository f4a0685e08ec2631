/** The front door: which landlord, which language, what to do in danger. Plain pages that work without JavaScript. */
@NullMarked
@ApplicationModule(
        displayName = "Front door",
        allowedDependencies = {"common", "contact", "landlord", "ui"})
package org.fanlight.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
