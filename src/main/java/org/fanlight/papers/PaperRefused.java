package org.fanlight.papers;

import java.util.Locale;
import org.fanlight.common.Refused;

/** Something about a paper that cannot be kept so, and what to do about it. */
public class PaperRefused extends Refused {

    /** What is missing; the text is {@code staff.papers.refused.<why>}. */
    public enum Why {
        NO_TITLE,
        BAD_LINK,
        NO_SUCCESSOR,
        NO_TEXT,
        /** The policy asks for a content check before anything is published. */
        UNCHECKED,
        NO_DAY,
        NO_WORDS,
        NO_REASON,
        NOT_YOURS,
        NO_HOLDER,
        CHANGED_MEANWHILE,
        NO_APPOINTMENT
    }

    private final Why why;

    PaperRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    @Override
    public String textKey() {
        return "staff.papers.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
