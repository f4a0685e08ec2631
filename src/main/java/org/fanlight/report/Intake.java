package org.fanlight.report;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.common.Language;

/**
 * A report that a member of staff is taking down for somebody.
 *
 * @param language the language the person speaks, in which questions are read aloud
 * @param receivedAt when it reached us: clocks start then
 * @param handle opens its draft
 */
public record Intake(UUID id, How how, Language language, Instant receivedAt, Instant begunAt, String handle) {

    /** How it came in (XC-07). */
    public enum How {
        PHONE,
        OFFICE,
        VISIT,
        LETTER,
        EMAIL;

        /** The channel's code, as a report carries it; its words are {@code staff.channel.<code>}. */
        public String channel() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says nothing that opens it, so that no log can. */
    @Override
    public String toString() {
        return "Intake[" + id + "]";
    }
}
