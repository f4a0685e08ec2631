package org.fanlight.people;

import java.time.Instant;
import java.util.UUID;

/** A time in which a member of staff is not on duty, whatever their shifts say. */
public record Absence(UUID id, UUID staff, Instant from, Instant to) {

    boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
