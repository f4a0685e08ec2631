/**
 * Seals and opens what people told us. Every draft, report, party and case has a key of its own, named by the id of
 * what it protects; each key is wrapped with a master key kept outside the database. Forgetting is destroying the key.
 */
@NullMarked
@ApplicationModule(displayName = "Vault", allowedDependencies = "common")
package org.fanlight.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
