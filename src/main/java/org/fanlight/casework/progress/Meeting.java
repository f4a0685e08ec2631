package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment with a person, as they see it (XC-58).
 *
 * @param where in words
 * @param present who will be there, in words
 * @param access what is ready for them, codes; the text is {@code meeting.access.<code>}
 * @param interpreter what was asked for: phone, face, bsl; null for none
 * @param asked what the person asked to be different; empty when they did not
 */
public record Meeting(
        UUID id,
        Instant at,
        Place place,
        String where,
        String present,
        List<String> access,
        @Nullable String interpreter,
        State state,
        String asked) {

    /** What kind of place. */
    public enum Place {
        OFFICE,
        HOME,
        NEUTRAL,
        PHONE,
        VIDEO;

        public String textKey() {
            return "meeting.place." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands. */
    public enum State {
        PLANNED,
        HELD,
        CANCELLED;

        public String textKey() {
            return "meeting.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "Meeting[" + id + "]";
    }
}
