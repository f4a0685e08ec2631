package org.fanlight.casework.unknown;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** One way to find out who did it, and what came of it. @param words what came of it, or why it was not tried */
public record Way(Kind kind, State state, LocalDate day, UUID author, String words) {

    /** Which. */
    public enum Kind {
        NEIGHBOURS,
        CAMERAS,
        POLICE,
        PATTERNS,
        CARETAKERS;

        public String textKey() {
            return "staff.unknown.way." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far. */
    public enum State {
        TRIED,
        /** There is a reason not to. */
        NOT_TRIED;

        public String textKey() {
            return "staff.unknown.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "Way[" + kind + "]";
    }
}
