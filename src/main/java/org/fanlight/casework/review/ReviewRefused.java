package org.fanlight.casework.review;

import java.util.Locale;
import org.fanlight.common.Refused;

/** A review was not kept, or nothing was decided, and why. */
public final class ReviewRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** Say who took part, and what the person thinks or why they were not asked. */
        NO_WORDS,
        /** A closed case has no review. */
        CLOSED,
        /** The next review is after today and not later than the policy's own. */
        NO_DAY,
        /** Closing is proposed from a case that is being worked on. */
        NOT_NOW,
        /** Decide first that there is nothing to act on. */
        NOTHING_DECIDED,
        /** There is nothing to draw from, or the case is not in this sample. */
        NO_CASE;

        String textKey() {
            return "staff.review.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    ReviewRefused(Why why) {
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
