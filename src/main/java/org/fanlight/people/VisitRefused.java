package org.fanlight.people;

import org.fanlight.common.Refused;

/** A visit alone, a marker or a report of an incident cannot be kept as it stands. */
public final class VisitRefused extends Refused {

    private final String why;

    VisitRefused(String why) {
        super(why);
        this.why = why;
    }

    @Override
    public String textKey() {
        return "staff.visits.refused." + why;
    }
}
