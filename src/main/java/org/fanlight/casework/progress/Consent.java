package org.fanlight.casework.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person allowed us to share, with one agency for one purpose.
 *
 * @param agency code of the landlord's directory; the text is {@code policy.agency.<code>}
 * @param what exactly may be shared, in plain words
 * @param until the last day it holds
 * @param withdrawnAt when it was taken back; null while it was not
 */
public record Consent(
        UUID id,
        Instant at,
        String agency,
        Purpose purpose,
        String what,
        How how,
        LocalDate until,
        @Nullable Instant withdrawnAt) {

    /** What for. */
    public enum Purpose {
        /** Asking them to help the person. */
        REFERRAL,
        /** Talking about the case with them, also in a meeting. */
        DISCUSSION,
        /** Handing a report to the landlord or body it belongs to. */
        ROUTING,
        /** Saying who they are to the other party, or to the other party’s landlord (BCHA-5a). */
        NAMING;

        public String textKey() {
            return "consent.purpose." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it was given. */
    public enum How {
        SPOKEN,
        SIGNED,
        WRITTEN;

        public String textKey() {
            return "consent.how." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it holds on this day. */
    public boolean holds(LocalDate day) {
        return withdrawnAt == null && !day.isAfter(until);
    }

    /** Says nothing of what is shared with whom, so that no log can. */
    @Override
    public String toString() {
        return "Consent[" + id + "]";
    }
}
