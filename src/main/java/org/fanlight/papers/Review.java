package org.fanlight.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done about the policy on a day, and what asks for it. */
public record Review(Kind kind, LocalDate day, String words, String name) {

    /** What was done. */
    public enum Kind {
        REVIEW,
        /** With residents; the record of the consultation. */
        CONSULTATION,
        /** Whoever answers for the policy put it in place (IMA-7.1). */
        ADOPTION;

        public String textKey() {
            return "staff.papers.review.kind." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Something that asks for a review before its day: a task with an owner (NWL-28).
     *
     * @param kind one the policy names, such as {@code law}
     * @param doneOn null while it waits
     */
    public record Trigger(
            UUID id,
            String kind,
            String words,
            String owner,
            LocalDate openedOn,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String outcome) {}
}
