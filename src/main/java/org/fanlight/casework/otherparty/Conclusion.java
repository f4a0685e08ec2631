package org.fanlight.casework.otherparty;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an investigation found (HEX-3.1a, NWL-08).
 *
 * @param found the other parties that it found responsible
 * @param decider the senior who decided that it is not accepted; null where none is needed, or while one waits
 */
public record Conclusion(
        UUID id,
        Instant at,
        UUID author,
        Outcome outcome,
        boolean isWaiting,
        @Nullable UUID decider,
        Words words,
        List<UUID> found) {

    /** What was found. */
    public enum Outcome {
        /** It happened as it was told. */
        HAPPENED,
        /** It cannot be shown; nobody doubts the person (OHG-3.5b). */
        NOT_ENOUGH_EVIDENCE,
        /** Evidence says otherwise. */
        NOT_ACCEPTED;

        public String textKey() {
            return "staff.finding.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param reason why
     * @param evidence where it is kept, such as the name of a file
     * @param noAccount why the other party was not heard; empty when they were
     */
    public record Words(String reason, String evidence, String noAccount) {

        @Override
        public String toString() {
            return "Words";
        }
    }

    /** Says nothing of why, so that no log can. */
    @Override
    public String toString() {
        return "Conclusion[" + id + "]";
    }
}
