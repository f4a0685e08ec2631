package org.fanlight.casework.asbreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody asked for an ASB Case Review.
 *
 * @param consentId what they allowed by asking
 * @param words what the review should know; may be empty
 * @param steps what became of it, oldest first
 */
public record AsbReviewRequest(
        UUID id, UUID partyId, Instant at, UUID consentId, String words, boolean bySomebodyElse, List<Step> steps) {

    /** What became of it. */
    public enum Kind {
        /** The council has it, with the dates of the case. */
        PASSED_ON,
        /** What the review came to, and what is to be done. */
        OUTCOME
    }

    /** One step. @param words to whom it went, or what the review came to */
    public record Step(Instant at, UUID author, Kind kind, String words) {

        @Override
        public String toString() {
            return "Step[" + kind + "]";
        }
    }

    /** Whether it went to the council. */
    public boolean isPassedOn() {
        return steps.stream().anyMatch(step -> step.kind() == Kind.PASSED_ON);
    }

    /** Says nothing of what was written, so that no log can. */
    @Override
    public String toString() {
        return "AsbReviewRequest[" + id + "]";
    }
}
