package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we told a person about their case, on their own page.
 *
 * @param category as what the case is handled now; the text is {@code progress.category.<code>}; null in a letter that
 *     tells something else
 * @param words what a member of staff wrote to them; may be empty
 * @param languageTag the language those words are in
 */
public record Letter(
        UUID id,
        Instant at,
        Kind kind,
        @Nullable String category,
        String words,
        String languageTag,
        AnotherLook anotherLook) {

    /** What it tells. */
    public enum Kind {
        /** The case is handled as something else from now on. */
        RECATEGORISED,
        /** An agency we asked could not help (XC-26). */
        REFERRAL_REFUSED,
        /** We shared something without asking first (XC-24). */
        SHARED_WITHOUT_ASKING,
        /** The report went to the landlord it belongs to (XC-52). */
        HANDED_OVER,
        /** That landlord has it (XC-52). */
        RECEIVED_THERE,
        /** Closing is proposed, and there is time to appeal before (IMA-4.29b). */
        CLOSING_PROPOSED,
        /** There is nothing, or not enough, to act on (NWL-22). */
        NOTHING_TO_ACT_ON,
        /** Somebody new to the case looked again, and it goes on (XC-37). */
        APPEAL_UPHELD,
        /** Somebody new to the case looked again, and it stays as it was decided (XC-37). */
        APPEAL_NOT_UPHELD,
        /** Somebody who works here saw that it may be a complaint (XC-38). */
        COMPLAINT_OFFERED,
        /** We have a complaint, and answer it by then (LAW-07). */
        COMPLAINT_ACKNOWLEDGED,
        /** The answer to a complaint takes longer, and why (LAW-07). */
        COMPLAINT_EXTENDED,
        COMPLAINT_ANSWERED,
        /** The answer of the second and last stage. */
        COMPLAINT_ANSWERED_LAST,
        /** It is about something of more than twelve months ago. */
        COMPLAINT_DECLINED,
        /** Somebody else looked again and changed it. */
        CHANGED_AGAIN,
        /** Somebody else looked again and left it. */
        LEFT_AS_IT_WAS,
        /** A colleague is their contact from now on (LAW-10). */
        CONTACT_CHANGED,
        /** It may be a crime: what victims can expect (LAW-20). */
        VICTIM_RIGHTS,
        /** What we found, and that the person can still add something (OHG-3.5c). */
        EXPLANATION,
        /** A decision, with how to ask for a review (OHG-3.5d). */
        DECISION,
        /** A review agrees with the person. */
        UPHELD,
        /** A review left it; the complaint stage is offered. */
        REVIEWED,
        COURT_OUTCOME,
        /** A time to talk was suggested (XC-58). */
        APPOINTMENT,
        /** Somebody they would rather talk to has their case (HEX-3.1d). */
        OFFICER_MATCHED,
        /** That was not possible, and why. */
        OFFICER_NOT_MATCHED,
        /** Before anything goes to a court (IMA-4.32). */
        RIGHTS,
        /** Why nothing is done against anybody (IMA-3.3c). */
        NO_ACTION,
        /** The council has their request for an ASB Case Review (LAW-09). */
        ASB_REVIEW_PASSED_ON,
        /** What the review came to. */
        ASB_REVIEW_OUTCOME,
        /** A repair takes longer; the words are the new day. */
        REPAIR_LATER,
        /** What was decided about a move. */
        MOVE_GRANTED,
        MOVE_REFUSED;

        /** Where its texts start, such as {@code progress.letter.changed-again}. */
        public String textKey() {
            return "progress.letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the person may ask for another look by somebody new. */
    public enum AnotherLook {
        /** They may. */
        OPEN,
        /** They did, and it is not decided yet. */
        ASKED,
        /** It was decided, or this letter is not of that kind. */
        OVER
    }

    /** Says nothing of what was written, so that no log can. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
