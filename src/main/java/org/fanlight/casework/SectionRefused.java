package org.fanlight.casework;

import org.fanlight.common.Refused;

/** A case is put into a section the register does not have, or given to somebody who has no right for its section. */
public final class SectionRefused extends Refused {

    private final String why;

    SectionRefused(String why) {
        super(why);
        this.why = why;
    }

    @Override
    public String textKey() {
        return "staff.register.refused." + why;
    }
}
