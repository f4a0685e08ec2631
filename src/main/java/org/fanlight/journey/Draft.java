package org.fanlight.journey;

import java.time.Instant;
import java.util.UUID;
import org.fanlight.common.Language;
import org.jspecify.annotations.Nullable;

/**
 * A journey somebody is in the middle of, opened with their browser's handle.
 *
 * @param id also the id of its key
 * @param questionnaire the questionnaire's name
 * @param landlord the landlord's short name
 * @param answers everything kept so far, checked or not
 * @param at the page they were on; null at the start
 * @param receipt what was shown after sending, as text of the sender's own making; null before
 * @param keptUntil when it is forgotten
 */
public record Draft(
        UUID id,
        String questionnaire,
        String landlord,
        Language language,
        Answers answers,
        @Nullable String at,
        @Nullable String receipt,
        Instant keptUntil) {

    public boolean isSent() {
        return receipt != null;
    }

    /** Says nothing of what is in it, so that no log can. */
    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
