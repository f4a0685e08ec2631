/**
 * What staff do with a report: take it up, assess, work, answer, close, and open it again. A case opens by itself when
 * a report is made; its stages stand in one table, {@link org.fanlight.casework.Steps}. Others see a case only through
 * two narrow named interfaces, {@code progress} and {@code voice}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "common",
            "landlord",
            "access",
            "deadlines",
            "evidence",
            "evidence :: ui",
            "journey",
            "contact",
            "messages",
            "partners",
            "people",
            "papers",
            "report",
            "record",
            "vault",
            "ui",
            "ui :: field"
        })
package org.fanlight.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
