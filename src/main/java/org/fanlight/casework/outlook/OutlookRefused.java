package org.fanlight.casework.outlook;

import java.util.Locale;
import org.fanlight.common.Refused;

/** An update was not sent, and why. What was typed stays. */
public final class OutlookRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** The first update after an assessment says how likely a result is, or why it does not (NWL-20). */
        NOT_SAID,
        /** Whoever says how likely it is says why. */
        NO_REASON,
        /** It promises a result nobody can promise. */
        PROMISES;

        String textKey() {
            return "staff.outlook.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    OutlookRefused(Why why) {
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
