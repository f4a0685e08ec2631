package org.fanlight.casework;

import java.util.Locale;

/** What moves a case from one stage to the next; see {@link Steps}. */
public enum Step {
    TAKE_UP,
    FINISH_ASSESSMENT,
    PROPOSE_CLOSING,
    KEEP_OPEN,
    CLOSE,
    REOPEN,
    RESUME;

    /** The key of the words on its button, such as {@code staff.step.take-up}. */
    public String textKey() {
        return "staff.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
