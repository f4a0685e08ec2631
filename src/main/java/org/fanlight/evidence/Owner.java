package org.fanlight.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose key seals a file.
 *
 * @param id the draft, the report or the party
 * @param boundTo the handle a draft's key opens with; null for reports and parties
 */
public record Owner(UUID id, @Nullable String boundTo) {

    /** A report that was sent, or a person in a case. */
    public static Owner of(UUID id) {
        return new Owner(id, null);
    }

    /** A report that is still being written. */
    public static Owner draft(UUID id, String handle) {
        return new Owner(id, handle);
    }

    /** Says whose, never the handle. */
    @Override
    public String toString() {
        return "Owner[" + id + "]";
    }
}
