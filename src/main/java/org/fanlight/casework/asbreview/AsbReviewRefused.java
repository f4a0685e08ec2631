package org.fanlight.casework.asbreview;

import java.util.Locale;
import org.fanlight.common.Refused;

/** A step of an ASB Case Review was not written down, and why. */
public final class AsbReviewRefused extends Refused {

    /** Why not. */
    public enum Why {
        NO_READER,
        NO_WORDS,
        PASSED_ON,
        NOT_PASSED_ON,
        /** The person took back what they allowed. */
        TAKEN_BACK
    }

    private final Why why;

    AsbReviewRefused(Why why) {
        super(why.toString());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    @Override
    public String textKey() {
        return "staff.asb.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
