package org.fanlight.casework.appeal;

import java.util.Locale;
import org.fanlight.common.Refused;

/** No other look was begun or decided, and why. A complaint can be made whatever the reason. */
public final class AppealRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** Nothing was decided yet that could be looked at again: closing is neither proposed nor done. */
        NOTHING_DECIDED,
        /** The day the policy sets is over. */
        WINDOW_OVER,
        /** It is being looked at already. */
        ASKED,
        /** This landlord's way is the complaint, or its other looks are used up. */
        COMPLAIN,
        /** Whoever decided something in this case cannot decide again. */
        EARLIER_DECIDER,
        /** It takes a higher role. */
        ROLE,
        NO_WORDS,
        DECIDED;

        String textKey() {
            return "staff.appeal.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    AppealRefused(Why why) {
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
