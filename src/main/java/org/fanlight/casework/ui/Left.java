package org.fanlight.casework.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.fanlight.ui.Say;

/** Says in words how long there is still, or how late it is: "3 h", "2 days late". */
final class Left {

    /** How pressing it is. Never shown by a colour alone: each has a sign and a word. */
    enum Urgency {
        LATE("late", "▲"),
        SOON("soon", "◆"),
        IN_TIME("in-time", "●");

        final String css;
        final String sign;

        Urgency(String css, String sign) {
            this.css = css;
            this.sign = sign;
        }
    }

    private static final Duration SOON = Duration.ofHours(4);

    private Left() {}

    static Urgency urgency(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            return Urgency.LATE;
        }
        return Duration.between(now, due).compareTo(SOON) <= 0 ? Urgency.SOON : Urgency.IN_TIME;
    }

    /** "in 3 h" or "2 h late". */
    static String words(Say say, Instant due, Instant now) {
        boolean late = !due.isAfter(now);
        return say.of(
                late ? "staff.left.late" : "staff.left.in",
                "time",
                length(say, Duration.between(now, due).abs()));
    }

    /** "First contact in 3 h". */
    static String words(Say say, String what, Instant due, Instant now) {
        return say.of("staff.left.what", Map.of("what", what, "when", words(say, due, now)));
    }

    private static String length(Say say, Duration length) {
        if (length.toMinutes() < 60) {
            return say.of("staff.left.minutes", "count", Math.max(1, length.toMinutes()));
        } else if (length.toHours() < 48) {
            return say.of("staff.left.hours", "count", length.toHours());
        }
        return say.of("staff.left.days", "count", length.toDays());
    }
}
