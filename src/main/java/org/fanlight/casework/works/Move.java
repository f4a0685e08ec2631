package org.fanlight.casework.works;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is not safe at home moves, for a time or for good (XC-33).
 *
 * @param address where to; null when there is none yet, or for whoever may not see it
 * @param hasAddress whether there is one, also where it is not shown
 */
public record Move(
        UUID id,
        UUID caseId,
        UUID partyId,
        Kind kind,
        State state,
        int version,
        Instant at,
        UUID askedBy,
        @Nullable UUID decider,
        Detail detail,
        boolean hasAddress,
        @Nullable String address,
        List<Request> requests) {

    /** What kind. */
    public enum Kind {
        TEMPORARY,
        TRANSFER,
        MUTUAL,
        RECIPROCAL,
        /** The council is asked because the person has nowhere safe to go (LAW-32). */
        HOMELESSNESS;

        public String textKey() {
            return "staff.moves.kind." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far it is. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED,
        SETTLED;

        public String textKey() {
            return "staff.moves.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is sealed with the case's key.
     *
     * @param criterion of {@code moves.criteria}
     * @param reasons why it was decided so
     * @param support belongings, school, support that goes on, and the way back
     * @param points of {@code moves.emergency} that were talked through
     * @param noSafeReturn whether there is no safe way back
     */
    public record Detail(
            String criterion, String what, String reasons, String support, List<String> points, boolean noSafeReturn) {

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "Detail";
        }
    }

    /** A provider asked to help. @param answer null while there is none */
    public record Request(
            UUID id,
            String provider,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        /** Says nothing of whom, so that no log can. */
        @Override
        public String toString() {
            return "Request[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "Move[" + id + "]";
    }
}
