package org.fanlight.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One complaint. A person need give no reasons, and somebody may make it for them.
 *
 * @param how the way it came; the text is {@code staff.complaint.how.<how>}
 * @param aboutOn the day of what it is about; null where nobody said
 * @param declinedAt when it was not taken because it is about more than twelve months ago
 * @param stages one or two, the first first
 */
public record Complaint(
        UUID id,
        UUID partyId,
        Instant receivedAt,
        String how,
        @Nullable LocalDate aboutOn,
        Told told,
        @Nullable Instant declinedAt,
        List<Stage> stages) {

    /** @param representative who makes it for the person; empty for themselves */
    public record Told(String words, String representative) {

        @Override
        public String toString() {
            return "Told";
        }
    }

    /** One stage. @param answerDue null until it is acknowledged */
    public record Stage(
            int number,
            Instant askedAt,
            Instant ackDue,
            @Nullable Instant ackAt,
            @Nullable UUID ackBy,
            @Nullable Instant answerDue,
            @Nullable Instant extendedAt,
            @Nullable Instant answeredAt,
            @Nullable UUID answerer,
            @Nullable String outcome) {

        /** What is due next, and when; the answer's time once it is acknowledged. */
        public Instant due() {
            return answerDue == null ? ackDue : answerDue;
        }

        boolean isOpen() {
            return answeredAt == null;
        }
    }

    public Stage now() {
        return stages.getLast();
    }

    public boolean isOpen() {
        return declinedAt == null && now().isOpen();
    }

    /** Whether the person may go on to the second stage. */
    public boolean mayGoOn() {
        return declinedAt == null && stages.size() == 1 && !now().isOpen();
    }
}
