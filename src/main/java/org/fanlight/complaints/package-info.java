/** Complaints: two stages with the law's time limits, beside the case, which goes on (XC-38, LAW-07). */
@NullMarked
@ApplicationModule(
        displayName = "Complaints",
        allowedDependencies = {
            "common",
            "landlord",
            "deadlines",
            "record",
            "vault",
            "ui",
            "ui :: field",
            "casework :: progress"
        })
package org.fanlight.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
