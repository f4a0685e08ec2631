package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * How likely it is that things end as the person wishes, as they were told with a message (XC-57).
 *
 * @param message the message it came with
 * @param because why, in the words of a member of staff
 * @param languageTag the language those words are in
 */
public record Outlook(UUID message, Instant at, Likelihood likelihood, String because, String languageTag) {

    /** A plain scale. */
    public enum Likelihood {
        VERY_LIKELY,
        LIKELY,
        OPEN,
        UNLIKELY,
        /** Too early to say. */
        TOO_EARLY;

        /** The key of its sentence, such as {@code progress.outlook.very-likely}. */
        public String textKey() {
            return "progress.outlook." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Says nothing of what was told, so that no log can. */
    @Override
    public String toString() {
        return "Outlook[" + message + "]";
    }
}
