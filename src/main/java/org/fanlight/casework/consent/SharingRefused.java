package org.fanlight.casework.consent;

import java.util.Locale;

/** Nothing was shared, or nothing kept, and why. */
public final class SharingRefused extends RuntimeException {

    /** Why not. */
    public enum Why {
        /** The person did not allow this agency for this purpose, or not any more. */
        NO_CONSENT,
        /** The landlord's directory has no such agency. */
        NO_AGENCY,
        /** Say what exactly. */
        NO_WORDS,
        /** Consent ends on a day to come, within a year. */
        NO_END,
        CLOSED;

        /** The key of its words, such as {@code staff.consent.refused.no-consent}. */
        public String textKey() {
            return "staff.consent.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    SharingRefused(Why why) {
        super(why.toString());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
