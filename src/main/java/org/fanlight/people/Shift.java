package org.fanlight.people;

import java.time.Instant;
import java.util.UUID;

/** A stretch of duty of one member of staff, from an instant until just before another. */
public record Shift(UUID id, UUID staff, Turn turn, Instant from, Instant to) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
