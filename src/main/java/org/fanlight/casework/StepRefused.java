package org.fanlight.casework;

import org.fanlight.casework.progress.Stage;

/** The table of steps does not allow this step from this stage, or not to this person. */
public final class StepRefused extends RuntimeException {

    private final Stage from;
    private final Step step;

    StepRefused(Stage from, Step step) {
        super(step + " is not allowed from " + from);
        this.from = from;
        this.step = step;
    }

    public Stage from() {
        return from;
    }

    public Step step() {
        return step;
    }
}
