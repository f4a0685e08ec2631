package org.fanlight.casework.consent;

import java.util.Locale;
import org.fanlight.common.Refused;

/** Nothing was shared, or nothing kept, and why. */
public final class SharingRefused extends Refused {

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
        CLOSED,
        /** Neither the policy nor the law gives this ground. */
        NO_GROUND,
        /** The facts, or why it is needed, are missing. */
        NO_FACTS,
        /** Exactly what is shared is missing. */
        NO_ITEMS,
        /** The protocol does not list all of it (BCHA-5c). */
        ITEM_NOT_LISTED,
        /** No agreement on sharing with them is in force. */
        NO_AGREEMENT,
        /** Nobody asked for it by a request with a reference (OHG-7d). */
        NO_REFERENCE,
        /** Only danger, a child or an adult at risk goes before a manager decided. */
        NOT_AT_ONCE,
        DECIDED;

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

    @Override
    public String textKey() {
        return why.textKey();
    }
}
