package org.fanlight.people;

import org.fanlight.common.Refused;

/** A course or who took it cannot be kept as it stands. */
public final class TrainingRefused extends Refused {

    private final String why;

    TrainingRefused(String why) {
        super(why);
        this.why = why;
    }

    @Override
    public String textKey() {
        return "staff.training.refused." + why;
    }
}
