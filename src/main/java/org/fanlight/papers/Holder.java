package org.fanlight.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty for the policy and who holds it (roles.owner, roles.delivery, roles.training).
 *
 * @param role what the policy calls whoever has it; empty when it names nobody
 * @param account null while nobody holds it, or their account is closed
 * @param signedOn the last quarterly sign-off; null for none
 */
public record Holder(
        Duty duty,
        String role,
        @Nullable UUID account,
        String name,
        @Nullable LocalDate since,
        @Nullable LocalDate signedOn) {

    /** The duties a policy gives. */
    public enum Duty {
        OWNER,
        DELIVERY,
        TRAINING;

        public String textKey() {
            return "staff.papers.duty." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The policy gives this duty and nobody holds it. */
    public boolean isVacant() {
        return !role.isEmpty() && account == null;
    }

    /** The owner has not signed off for a quarter that the policy is carried out (BCHA-8a). */
    public boolean isUnsigned(LocalDate today) {
        LocalDate last = signedOn == null ? since : signedOn;
        return duty == Duty.OWNER
                && account != null
                && (last == null || last.plusMonths(3).isBefore(today));
    }
}
