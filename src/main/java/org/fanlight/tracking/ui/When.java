package org.fanlight.tracking.ui;

import java.time.Instant;
import org.fanlight.common.London;
import org.fanlight.ui.Say;

/** Dates and times inside our sentences, kept together whichever way the sentence runs. */
final class When {

    private When() {}

    static String of(Say say, Instant instant) {
        return apart(London.dateAndTime(instant, say.language()));
    }

    /** Kept apart from the words around it (Unicode's first-strong isolate). */
    static String apart(String text) {
        return '\u2068' + text + '\u2069';
    }
}
