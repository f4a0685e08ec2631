package org.fanlight.casework.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One review of an open case (XC-35).
 *
 * @param participants who took part
 * @param view what the person thinks, or why they were not asked
 * @param nextOn the day of the next review where one earlier than the policy's was chosen; null otherwise
 */
public record CaseReview(
        Instant at,
        UUID author,
        Outcome outcome,
        String participants,
        String view,
        @Nullable LocalDate nextOn) {

    /** What comes of it; the text is {@code staff.review.outcome.<outcome>}. */
    public enum Outcome {
        CONTINUE,
        CHANGE_PLAN,
        PROPOSE_CLOSING;

        public String textKey() {
            return "staff.review.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Says nothing of what was written, so that no log can. */
    @Override
    public String toString() {
        return "CaseReview[" + at + "]";
    }
}
