/**
 * The page of somebody who came back with reference and code: how far it is, what was promised, messages, adding more,
 * how to be reached, the closing summary, the survey.
 */
@NullMarked
@ApplicationModule(
        displayName = "Coming back",
        allowedDependencies = {
            "common",
            "landlord",
            "access",
            "messages",
            "evidence",
            "evidence :: ui",
            "journey",
            "report",
            "contact",
            "survey",
            "complaints",
            "record",
            "ui",
            "ui :: basic",
            "ui :: field",
            "casework :: progress",
            "casework :: voice"
        })
package org.fanlight.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
