package org.fanlight.casework;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.common.Role;
import org.jspecify.annotations.Nullable;

/**
 * A duty call went out.
 *
 * @param person whom it calls; null for everybody with the role
 * @param within minutes until the next is called
 */
public record DutyCalled(
        UUID caseId,
        String landlord,
        String occasion,
        Role role,
        @Nullable UUID person,
        int within,
        Instant at) {}
