/**
 * The papers around a landlord's policy: what there is, what is missing, when each is looked at again, who answers for
 * it and who has read it; the public page about the policy, and requests for it in another form.
 */
@NullMarked
@ApplicationModule(
        displayName = "Policy papers",
        allowedDependencies = {"common", "landlord", "access", "record", "vault", "ui", "ui :: field"})
package org.fanlight.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
