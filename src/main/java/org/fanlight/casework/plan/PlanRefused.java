package org.fanlight.casework.plan;

import java.util.List;
import java.util.Locale;

/** Something about a plan cannot be done as it stands. Nothing was kept. */
public final class PlanRefused extends RuntimeException {

    /** Why not. */
    public enum Why {
        /** The case is closed. */
        CLOSED,
        /** An item says what, who and by when. */
        ITEM_NOT_WHOLE,
        NO_ITEMS,
        /** How and how often we get in touch belongs to it (IMA-4.28). */
        NO_CONTACT,
        /** The person does not call this way safe. */
        WAY_NOT_SAFE,
        /** The policy names a type of step that the plan does not hold, and nobody says why. */
        NO_GAP_REASON,
        /** Words are missing, or there are too many. */
        NO_WORDS,
        /** Everything that fits is in the draft already. */
        NOTHING_TO_ADD,
        /** There is a newer version, or none that was shown. */
        NOT_THE_NEWEST,
        /** What was signed or spoken needs somebody who was there. */
        NO_WITNESS,
        /** Nothing is done against somebody else before the plan is agreed. */
        NOT_AGREED,
        /** Whoever asks for something does not decide it. */
        SAME_PERSON,
        DECIDED;

        /** The key of its words, such as {@code staff.plan.refused.no-items}. */
        public String textKey() {
            return "staff.plan.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final List<Why> why;

    PlanRefused(List<Why> why) {
        super(why.toString());
        this.why = List.copyOf(why);
    }

    PlanRefused(Why why) {
        this(List.of(why));
    }

    public List<Why> why() {
        return why;
    }
}
