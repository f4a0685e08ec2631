package org.fanlight.casework.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that went to the landlord it belongs to (XC-52).
 *
 * @param from the landlord it was told first
 * @param to its short name where it is here; otherwise its name
 * @param toReport the report there; null where that landlord is not here
 * @param firstAt when the person first told somebody
 * @param receivedAt when that landlord said that it has it; null until then
 * @param reference of the report there; empty where that landlord is not here
 */
public record HandOver(
        UUID id,
        String from,
        UUID caseId,
        UUID partyId,
        String to,
        @Nullable UUID toReport,
        Instant firstAt,
        Instant sentAt,
        @Nullable Instant receivedAt,
        String reference,
        String code) {

    /** The code is for the person alone. */
    @Override
    public String toString() {
        return "HandOver[" + id + "]";
    }
}
