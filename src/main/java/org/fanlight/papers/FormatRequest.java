package org.fanlight.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants a paper in another form.
 *
 * @param format a code of the pack's list, or {@code paper} for a copy by post or to collect
 * @param reach how to reach them, as they said it; empty once it is forgotten
 * @param appointment when it is talked through; null for none
 * @param sentOn null while it waits
 */
public record FormatRequest(
        UUID id,
        String paper,
        String format,
        String language,
        Instant askedAt,
        String reach,
        @Nullable Instant appointment,
        boolean interpreter,
        @Nullable LocalDate sentOn) {

    /** Says nothing of the person, so that no log can. */
    @Override
    public String toString() {
        return "FormatRequest[" + id + "]";
    }
}
