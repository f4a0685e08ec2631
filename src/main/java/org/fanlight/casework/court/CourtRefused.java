package org.fanlight.casework.court;

import java.util.Locale;
import org.fanlight.common.Refused;

/** A day at a court cannot be kept as it stands. Nothing was kept. */
public final class CourtRefused extends Refused {

    /** Why not. */
    public enum Why {
        CLOSED,
        NO_TIME,
        NO_PLACE,
        NOBODY,
        /** The policy has no meetings with counsel. */
        NOT_IN_POLICY,
        NO_WORDS,
        ALREADY_TOLD,
        NOT_YET;

        private String textKey() {
            return "staff.court.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    CourtRefused(Why why) {
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
