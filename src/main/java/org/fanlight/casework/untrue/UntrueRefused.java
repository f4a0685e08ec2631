package org.fanlight.casework.untrue;

import java.util.Locale;
import org.fanlight.common.Refused;

/** It cannot be done as it stands. Nothing was kept. */
public final class UntrueRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** The landlord's policy has no such way. */
        NOT_IN_POLICY,
        /** Never before the first assessment (OHG-3.5a). */
        AT_TRIAGE,
        /** An investigation has to have recorded evidence first. */
        NO_INVESTIGATION,
        /** Only the policy's one ground; for every other doubt there is "not enough evidence" (OHG-3.5b). */
        GROUND,
        NO_WORDS,
        ALREADY,
        NOT_AT_THIS_STATE,
        /** The explanation is in the person's own language. */
        LANGUAGE,
        /** The person still has time to add something (OHG-3.5c). */
        WINDOW_RUNS,
        /** They added something: it is looked at first. */
        NEW_INFORMATION,
        /** Whoever had a part in it does not decide the next step (OHG-3.5e). */
        HAD_A_PART,
        /** The letter has to say how to ask for a review (OHG-3.5d). */
        NO_REVIEW_TEXT,
        DOUBTING_WORDS,
        CLOSED;

        private String textKey() {
            return "staff.untrue.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    UntrueRefused(Why why) {
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
