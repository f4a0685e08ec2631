/**
 * Each landlord's policy pack, homes and calendar. A pack is one file a landlord, checked when it is read; every changed
 * file and whatever an administrator publishes on screen becomes the next version, and a case keeps the version it was opened under.
 */
@NullMarked
@ApplicationModule(
        displayName = "Landlords",
        allowedDependencies = {"common", "record", "ui", "ui :: field"})
package org.fanlight.landlord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
