package org.fanlight.casework.consent;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something shared, or to be shared, without consent. */
public record SharedWithout(
        UUID id,
        UUID caseId,
        UUID partyId,
        Instant at,
        UUID author,
        State state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        NewException said) {

    /** How it stands. */
    public enum State {
        /** Nothing left; a manager decides. */
        WAITING,
        /** It left at once, and a manager decides within one working day. */
        SHARED_AT_ONCE,
        APPROVED,
        /** A manager did not approve; what had left at once had left. */
        REFUSED;

        /** The key of its words. */
        public String textKey() {
            return "staff.exception.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether anything left. */
    boolean isShared() {
        return state == State.SHARED_AT_ONCE || state == State.APPROVED;
    }

    @Override
    public String toString() {
        return "SharedWithout[" + id + "]";
    }
}
