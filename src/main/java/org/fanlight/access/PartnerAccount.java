package org.fanlight.access;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody of a partner, as the landlord's managers see them (RU15).
 *
 * @param agency of the landlord's directory, for which they work
 * @param until when the link to join runs out, or ran out
 */
public record PartnerAccount(UUID id, UUID agency, String name, String username, State state, Instant until) {

    /** How it stands. */
    public enum State {
        /** The link was made and nobody used it yet. */
        INVITED,
        /** Nobody used it in time. */
        RAN_OUT,
        WITHDRAWN,
        OPEN,
        CLOSED;

        /** The key of its words. */
        public String textKey() {
            return "staff.accounts.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether nobody ever joined, so that another link can be made. */
        public boolean isBefore() {
            return this == INVITED || this == RAN_OUT || this == WITHDRAWN;
        }
    }

    /**
     * A link to join, shown once and stored nowhere readable.
     *
     * @param path where the invited person sets a password and a second factor
     * @param until when it runs out
     */
    public record Invitation(UUID account, String path, Instant until) {

        /** Says only for whom, so that no log can say more. */
        @Override
        public String toString() {
            return "Invitation[" + account + "]";
        }
    }
}
