/**
 * Whom a landlord works with: its directory of agencies, the groups it takes part in, the agreements between them and what
 * they did together. Nothing about a person; what is shared of a case is casework's.
 */
@NullMarked
@ApplicationModule(
        displayName = "Partners",
        allowedDependencies = {"common", "landlord", "access", "record", "vault", "ui", "ui :: field"})
package org.fanlight.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
