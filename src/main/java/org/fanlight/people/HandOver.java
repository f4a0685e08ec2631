package org.fanlight.people;

import java.time.Instant;
import java.util.UUID;

/** One gave the rest of their duty to another. @param words what the other needs to know; may be empty */
public record HandOver(UUID giver, UUID taker, Instant at, String words) {

    /** Says nothing of what was written, so that no log can. */
    @Override
    public String toString() {
        return "HandOver";
    }
}
