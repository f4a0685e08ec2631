package org.fanlight.casework.category;

import java.util.Locale;

/** Whether it was meant, as far as the investigation shows: part of a finding, never a condition to report. */
public enum Intention {
    SHOWN,
    NOT_SHOWN,
    UNCLEAR;

    /** The key of its words, such as {@code staff.category.intention.not-shown}. */
    public String textKey() {
        return "staff.category.intention." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
