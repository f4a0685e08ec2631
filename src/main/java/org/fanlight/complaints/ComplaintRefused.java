package org.fanlight.complaints;

import java.util.Locale;
import org.fanlight.common.Refused;

/** Nothing was done with a complaint, and why. */
public final class ComplaintRefused extends Refused {

    /** Why not. */
    public enum Why {
        NO_PERSON,
        NO_WORDS,
        /** Acknowledge it first. */
        NOT_ACKNOWLEDGED,
        ACKNOWLEDGED,
        /** The law lets it be extended once, with a reason, by so much at most. */
        EXTENSION,
        /** It was answered, or is not open. */
        NOT_OPEN,
        /** The second stage is for somebody who had no part in the first. */
        SAME_PERSON,
        /** What it is about is not more than twelve months ago: it has to be taken. */
        IN_TIME;

        String textKey() {
            return "staff.complaint.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    ComplaintRefused(Why why) {
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
