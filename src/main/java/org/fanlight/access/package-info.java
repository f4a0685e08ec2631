/**
 * Who may come in. Staff sign in with password and a second factor and get their roles only after both; reporters come
 * back with reference and code. Holds the security configuration of every page.
 */
@NullMarked
@ApplicationModule(
        displayName = "Coming in",
        allowedDependencies = {"common", "landlord", "record", "vault", "ui", "ui :: field"})
package org.fanlight.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
