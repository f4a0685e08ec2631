package org.fanlight.casework.unknown;

import java.util.Locale;
import org.fanlight.common.Refused;

/** It cannot be done as it stands. Nothing was kept. */
public final class UnknownRefused extends Refused {

    /** Why not. */
    public enum Why {
        CLOSED,
        NO_WORDS,
        NO_DAY,
        NOT_IN_POLICY,
        /** There are homes at that place on no list. */
        NO_HOMES,
        NO_RESULT;

        private String textKey() {
            return "staff.unknown.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    UnknownRefused(Why why) {
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
