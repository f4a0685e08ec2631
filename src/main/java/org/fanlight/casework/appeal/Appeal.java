package org.fanlight.casework.appeal;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for another look.
 *
 * @param words what they say; may be empty, nobody has to give reasons
 * @param assignee who is to decide; null while nobody was chosen
 * @param upheld whether the case goes on; null while it is not decided
 */
public record Appeal(
        UUID id,
        UUID caseId,
        UUID partyId,
        Instant at,
        How how,
        String words,
        @Nullable UUID assignee,
        @Nullable Instant decidedAt,
        @Nullable Boolean upheld) {

    /** How they asked; the text is {@code staff.appeal.how.<how>}. */
    public enum How {
        PAGE,
        CALL,
        LETTER,
        TEXT,
        IN_PERSON;

        public String textKey() {
            return "staff.appeal.how." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Says nothing of what the person wrote, so that no log can. */
    @Override
    public String toString() {
        return "Appeal[" + id + "]";
    }
}
