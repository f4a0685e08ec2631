package org.fanlight.casework.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency was asked to help a person, and how it stands (XC-26).
 *
 * @param agencyName as it stood in the directory then
 * @param type code of the landlord's directory
 * @param named whether it says who the person is
 * @param code what it calls the person otherwise: the reference of their case
 * @param followUpOn when the person is asked how it went; null for never
 * @param outcome what came of it; empty as long as nothing did
 */
public record Referral(
        UUID id,
        UUID caseId,
        UUID partyId,
        UUID consent,
        UUID agency,
        String agencyName,
        String type,
        boolean named,
        String code,
        String what,
        Instant sentAt,
        State state,
        @Nullable Instant answeredAt,
        @Nullable LocalDate followUpOn,
        @Nullable Instant followedUpAt,
        boolean warm,
        String outcome) {

    /** How it stands. */
    public enum State {
        SENT,
        ACCEPTED,
        REFUSED,
        /** It helped, or could not; the words say which. */
        DONE;

        /** The key of its words, such as {@code partners.referral.state.sent}. */
        public String textKey() {
            return "partners.referral.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isOpen() {
        return state == State.SENT || state == State.ACCEPTED;
    }

    @Override
    public String toString() {
        return "Referral[" + id + "]";
    }
}
