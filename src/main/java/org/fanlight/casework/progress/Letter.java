package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What we told a person about their case, on their own page.
 *
 * @param category as what the case is handled now; the text is {@code progress.category.<code>}
 * @param words what a member of staff wrote to them; may be empty
 * @param languageTag the language those words are in
 */
public record Letter(
        UUID id, Instant at, Kind kind, String category, String words, String languageTag, AnotherLook anotherLook) {

    /** What it tells. */
    public enum Kind {
        /** The case is handled as something else from now on. */
        RECATEGORISED,
        /** Somebody else looked again and changed it. */
        CHANGED_AGAIN,
        /** Somebody else looked again and left it. */
        LEFT_AS_IT_WAS;

        /** Where its texts start, such as {@code progress.letter.changed-again}. */
        public String textKey() {
            return "progress.letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the person may ask for another look by somebody new. */
    public enum AnotherLook {
        /** They may. */
        OPEN,
        /** They did, and it is not decided yet. */
        ASKED,
        /** It was decided, or this letter is not of that kind. */
        OVER
    }

    /** Says nothing of what was written, so that no log can. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
