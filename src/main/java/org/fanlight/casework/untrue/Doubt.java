package org.fanlight.casework.untrue;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where it stands with one person's report. @param until the end of the time to add something; null before it was explained */
public record Doubt(
        UUID id,
        UUID partyId,
        State state,
        UUID opener,
        Instant at,
        @Nullable Instant until,
        Content content) {

    /** How far it has come. */
    public enum State {
        /** A senior opened it; the person does not know yet. */
        OPENED,
        /** The person was told why, and can add something. */
        EXPLAINED,
        /** Decided; a manager reads the letter before it goes. */
        DECIDED,
        /** The person has the decision and can ask for a review. */
        SENT,
        REVIEW_ASKED,
        /** The review left it; the complaint stage was offered. */
        REVIEWED;

        public String textKey() {
            return "staff.untrue.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What is sealed.
     *
     * @param ground the code of the ground
     * @param evidence in the senior's words
     * @param explained who told the person why; empty for nobody yet, as are the next three
     * @param words of the decision
     * @param safeEvidence what of the evidence the person may read
     * @param review how to ask for a review, in the letter
     */
    public record Content(
            String ground,
            String evidence,
            String explained,
            String decider,
            String checker,
            String words,
            String safeEvidence,
            String review,
            String language) {

        /** Whether this person had a part in it. */
        boolean has(UUID staff) {
            String id = staff.toString();
            return explained.equals(id) || decider.equals(id) || checker.equals(id);
        }

        Content explainedBy(UUID who) {
            return new Content(
                    ground, evidence, who.toString(), decider, checker, words, safeEvidence, review, language);
        }

        Content decided(UUID who, String said, String safe, String how, String tag) {
            return new Content(ground, evidence, explained, who.toString(), checker, said, safe, how, tag);
        }

        Content checkedBy(UUID who) {
            return new Content(
                    ground, evidence, explained, decider, who.toString(), words, safeEvidence, review, language);
        }

        @Override
        public String toString() {
            return "Content";
        }
    }

    /** Says nothing of why, so that no log can. */
    @Override
    public String toString() {
        return "Doubt[" + id + "]";
    }
}
