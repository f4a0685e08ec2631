package org.fanlight.lettings;

import org.fanlight.common.Refused;

/** A letting cannot go on as it stands. */
public final class LettingRefused extends Refused {

    private final String why;

    LettingRefused(String why) {
        super(why);
        this.why = why;
    }

    @Override
    public String textKey() {
        return "staff.lettings.refused." + why;
    }
}
