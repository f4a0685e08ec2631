package org.fanlight.report;

import org.fanlight.common.Refused;

/** A concern was not logged. */
public final class ConcernRefused extends Refused {

    private final String why;

    /** @param why {@code where}, {@code what}, {@code danger} or {@code not-in-policy} */
    ConcernRefused(String why) {
        super(why);
        this.why = why;
    }

    /** What is missing: the name of a field, or {@code not-in-policy}. */
    public String why() {
        return why;
    }

    @Override
    public String textKey() {
        return "staff.concern.refused." + why;
    }
}
