package org.fanlight.casework.recording;

import java.util.Locale;
import org.fanlight.common.Refused;

/** A mark that cannot be set so, and what to do instead. */
public class MarksRefused extends Refused {

    /** The text is {@code staff.marks.refused.<why>}. */
    public enum Why {
        /** Somebody perceives one of the five strands: that stays a hate incident, whatever anybody decides. */
        PERCEIVED_AS_HATE,
        /** The police recorded it: their reference is missing. */
        NO_REFERENCE
    }

    private final Why why;

    MarksRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    @Override
    public String textKey() {
        return "staff.marks.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
