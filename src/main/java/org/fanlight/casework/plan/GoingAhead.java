package org.fanlight.casework.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action against somebody that is to go ahead before a plan is agreed.
 *
 * @param reason in the words of whoever asked
 * @param decider null while it waits
 * @param isUsed whether the action was taken; it allows one
 */
public record GoingAhead(
        UUID id,
        Instant at,
        UUID askedBy,
        String reason,
        @Nullable UUID decider,
        boolean isApproved,
        boolean isUsed) {

    /** Says nothing of why, so that no log can. */
    @Override
    public String toString() {
        return "GoingAhead[" + id + "]";
    }
}
