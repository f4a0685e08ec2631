package org.fanlight.casework;

import org.fanlight.common.Refused;

/** Somebody without a course the policy makes a condition is given no case (XC-46). */
public final class CourseMissing extends Refused {

    CourseMissing() {
        super("course missing");
    }

    @Override
    public String textKey() {
        return "staff.training.refused.owner";
    }
}
