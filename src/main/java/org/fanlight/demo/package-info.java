/** What {@code ./fanlight run} adds: invented reports in the inbox, and the addresses to open. Nothing of it in production. */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"common", "access", "journey", "landlord", "report", "standin"})
package org.fanlight.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
