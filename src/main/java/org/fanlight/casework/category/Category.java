package org.fanlight.casework.category;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history of categories.
 *
 * @param code one of {@link CategoryDesk#CODES}
 * @param words what the person is told once it is approved; empty for old lines
 * @param decider who decided; null while it waits
 * @param decision why it was refused; null otherwise
 */
public record Category(
        UUID id,
        Instant at,
        UUID author,
        String code,
        @Nullable Intention intention,
        String reason,
        String evidence,
        String words,
        String language,
        State state,
        @Nullable Instant decidedAt,
        @Nullable UUID decider,
        @Nullable String decision) {

    /** How far a proposal has come. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    /** Says nothing of what was found, so that no log can. */
    @Override
    public String toString() {
        return "Category[" + id + "]";
    }
}
