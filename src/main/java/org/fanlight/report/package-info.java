/** Someone tells us what happened: what they say is sealed and kept as they said it, and they get a receipt. */
@NullMarked
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "common",
            "journey",
            "journey :: ui",
            "landlord",
            "access",
            "deadlines",
            "contact",
            "evidence",
            "evidence :: ui",
            "record",
            "vault",
            "ui",
            "ui :: basic",
            "ui :: field"
        })
package org.fanlight.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
