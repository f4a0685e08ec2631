package org.fanlight.casework.referral;

import java.util.Locale;
import java.util.Map;
import org.fanlight.common.Refused;

/** Nothing went to an agency, or nothing was kept, and why. */
public final class ReferralRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** Choose one of the landlord's directory. */
        NO_AGENCY,
        /** Its service is not open where this case is (OHG-3.3c). */
        NOT_HERE,
        /** The agreement on sharing with it ran out (HEX-A1.3.3a). */
        AGREEMENT_OVER,
        /** The policy stays with people: say when they are asked how it went (BCHA-4.8c). */
        NO_FOLLOW_UP,
        NO_WORDS,
        /** It was answered before. */
        ANSWERED,
        CLOSED,
        /** Each side of the case needs something, or the reason why there is nothing (HEX-3b). */
        NO_SIDE,
        /** Only what leads to nobody may be told: the person did not allow more. */
        NO_CONSENT,
        /** Choose one of the landlord's groups. */
        NO_GROUP,
        /** The landlord's policy has no such help. */
        NO_HELP,
        DECIDED,
        /** The person's consent ended, or it never was for this agency: nothing more is said (RU15). */
        NOT_SHARED,
        /** An agency that refuses says why. */
        NO_REASON,
        /** Only who manages the landlord's homes asks for that (XC-53). */
        NOT_AN_AGENT;

        /** The key of its words, such as {@code staff.referral.refused.no-agency}. */
        public String textKey() {
            return "staff.referral.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    ReferralRefused(Why why) {
        this(why, Map.of());
    }

    ReferralRefused(Why why, Map<String, Object> named) {
        super(why.toString(), named);
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
