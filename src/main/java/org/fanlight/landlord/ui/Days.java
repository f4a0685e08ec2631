package org.fanlight.landlord.ui;

import java.time.LocalDate;
import org.fanlight.common.London;
import org.fanlight.ui.Say;

/** Days in words. */
final class Days {

    private Days() {}

    static String inWords(Say say, LocalDate day) {
        return London.date(day, say.language());
    }

    /** The text with this day as {@code {day}}. */
    static String said(Say say, String key, LocalDate day) {
        return say.of(key, "day", inWords(say, day));
    }
}
