package org.fanlight.casework.category;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person asks for another look.
 *
 * @param finding the category they do not agree with
 * @param words what they say; may be empty
 * @param upheld whether the category was changed again; null while nobody has decided
 */
public record Challenge(
        UUID id,
        UUID caseId,
        UUID partyId,
        UUID finding,
        Instant at,
        String words,
        @Nullable Boolean upheld) {

    /** Says nothing of what the person wrote, so that no log can. */
    @Override
    public String toString() {
        return "Challenge[" + id + "]";
    }
}
