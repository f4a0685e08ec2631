package org.fanlight.casework.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency is asked to help the person.
 *
 * @param agency one of the landlord's directory
 * @param what exactly the agency is told
 * @param named whether it says who they are; null as the policy has it (BCHA-5b)
 * @param followUp when the person is asked how it went; null for never
 * @param warm whether somebody stays with the person through the first contact
 * @param despiteAgreement whether it goes although the agreement on sharing with them ran out
 */
public record NewReferral(
        UUID agency,
        String what,
        @Nullable Boolean named,
        @Nullable LocalDate followUp,
        boolean warm,
        boolean despiteAgreement) {

    @Override
    public String toString() {
        return "NewReferral";
    }
}
