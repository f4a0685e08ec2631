package org.fanlight.casework.priority;

import org.fanlight.common.Refused;

/** The priority of a report of hate is not made less by an officer alone, and never without a reason. */
public final class PriorityRefused extends Refused {

    private final String why;

    PriorityRefused(String why) {
        super(why);
        this.why = why;
    }

    @Override
    public String textKey() {
        return "staff.priority.refused." + why;
    }
}
