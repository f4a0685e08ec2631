package org.fanlight.partners;

import java.util.Locale;
import org.fanlight.common.Refused;

/** Nothing about partners was kept, and why. */
public final class PartnerRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** The landlord's directory has no such kind of agency. */
        NO_TYPE,
        /** A name, or another thing that has to be said, is missing or too long. */
        NO_WORDS,
        /** An agreement ends after it begins, and both days are said. */
        NO_DAYS,
        /** It names neither what may be shared nor on what ground in law. */
        NO_ITEMS,
        NO_GROUP,
        /** Choose one that is in the landlord's directory. */
        NO_AGENCY,
        /** Letters, digits, dots, hyphens and @, between 3 and 80 of them. */
        USERNAME_WRONG,
        USERNAME_TAKEN,
        /** The landlord's policy has no such kind of work. */
        NO_KIND,
        /** A log of work together holds nothing that could lead to a person. */
        PERSONAL;

        /** The key of its words, such as {@code staff.partners.refused.no-type}. */
        public String textKey() {
            return "staff.partners.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    PartnerRefused(Why why) {
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
