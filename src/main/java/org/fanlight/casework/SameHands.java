package org.fanlight.casework;

import org.fanlight.common.Refused;

/** Two people report each other, and one officer would work both cases (XC-54). A senior may decide so. */
public final class SameHands extends Refused {

    SameHands() {
        super("same hands");
    }

    @Override
    public String textKey() {
        return "staff.counter.refused.same-hands";
    }
}
