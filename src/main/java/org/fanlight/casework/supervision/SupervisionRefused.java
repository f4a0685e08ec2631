package org.fanlight.casework.supervision;

import org.fanlight.common.Refused;

/** A session cannot be begun or finished as it stands. */
public final class SupervisionRefused extends Refused {

    private final String why;

    SupervisionRefused(String why) {
        super(why);
        this.why = why;
    }

    @Override
    public String textKey() {
        return "staff.supervision.refused." + why;
    }
}
