package org.fanlight.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a file's way.
 *
 * @param actorKind {@code reporter}, {@code staff} or {@code system} (also somebody who is not signed in)
 * @param actor who, by id; null when not signed in
 */
public record CustodyLine(
        Instant at, Step step, String actorKind, @Nullable UUID actor) {

    /** What was done with it. */
    public enum Step {
        RECEIVED,
        COPY_MADE,
        /** The picture as it was taken was destroyed, because the person did not ask to keep it. */
        ORIGINAL_DESTROYED,
        /** It became part of a report or message. */
        SENT,
        COPY_OPENED,
        ORIGINAL_OPENED,
        REMOVED
    }
}
