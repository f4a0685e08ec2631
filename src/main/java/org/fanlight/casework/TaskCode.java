package org.fanlight.casework;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the system asks staff to do; the text is {@code staff.task.<code>}. */
public enum TaskCode {
    /** A notice was stopped for good: reach the person another safe way. */
    REACH_ANOTHER_WAY,
    /** A text did not arrive. */
    TEXT_FAILED,
    /** An answer that matters for the risk is missing (RU10). */
    ASK_RISK,
    /** Something more was reported: assess again. */
    ASSESS_AGAIN,
    /** The person asked us to get in touch. */
    GET_IN_TOUCH,
    /** The case was reviewed: assess again (XC-21). */
    ASSESS_AT_REVIEW,
    /** A review of the case was set for this day (XC-35). */
    REVIEW_CASE,
    /** Somebody asks for another look at closing: somebody new to the case decides (XC-37). */
    DECIDE_APPEAL,
    /** Post the closing summary, or a paper form for the survey. */
    POST_SUMMARY,
    /** The policy sends every summary, and post is not safe: hand it over another way (NWL-21). */
    HAND_OVER_SUMMARY,
    /** It had not stopped when the case was closed: ask again (HEX-1c). */
    CHECK_IN,
    /** Offer an officer of the same sex or background (HEX-3.1d). */
    OFFER_OFFICER,
    /** A senior says whether the person can talk to whom they asked for (IMA-4.27). */
    DECIDE_MATCH,
    /** The person is with us: offer the interview now (BCHA-4.8b). */
    OFFER_INTERVIEW,
    BOOK_INTERPRETER,
    BOOK_LOOP,
    /** The person asks for another time or place. */
    MOVE_APPOINTMENT,
    /** Whoever has the case has a course to take (XC-46). */
    TAKE_COURSE,
    /** A senior decides on a proposal to lower the risk band. */
    DECIDE_BAND,
    /** A senior decides on a proposal to handle the case as something else. */
    DECIDE_CATEGORY,
    /** Whether to ask a court for an order without notice. */
    DECIDE_INJUNCTION,
    /** The person does not agree with how the case is handled: somebody new to it decides again. */
    REVIEW_CATEGORY,
    /** The person wants something in their plan changed. */
    REVISE_PLAN,
    /** The person asks for an ASB Case Review: pass it on to the council (LAW-09). */
    PASS_ON_ASB_REVIEW,
    /** The person said which of the things that could be done they want (IMA-3.3d). */
    LOOK_AT_OPTIONS,
    /** The person took back what they allowed: tell the agency. */
    TELL_AGENCY,
    /** An agency refused: find another within two working days (XC-26). */
    FIND_ANOTHER_AGENCY,
    /** Ask the person how it went with the agency they were referred to. */
    FOLLOW_UP_REFERRAL,
    /** Two reviews without progress: bring everybody who can help to one table (IMA-4.33). */
    MULTI_AGENCY_MEETING,
    /** A manager decides whether something is shared without consent, or was rightly (XC-24). */
    DECIDE_SHARING,
    /** A manager decides whether an agent may take legal action (OHG-6b). */
    DECIDE_AGENT,
    /** The report belongs to another landlord: hand it over (XC-52). */
    HAND_OVER,
    /** A manager decides whether an agency is asked for such help. */
    DECIDE_HELP,
    /** Something is broken, daubed or unsafe: see to it. */
    SEE_TO_WORK,
    /** Somebody asked to move: a senior decides. */
    DECIDE_MOVE,
    /** There is no safe way back: offer a permanent move (HEX-A1.4.2). */
    OFFER_MOVE,
    /** A senior decides whether an action goes ahead without an agreed plan. */
    DECIDE_OVERRIDE,
    /** The other party has not been asked what they need (OHG-3.3a). */
    ASK_OTHER_NEEDS,
    /** A senior decides whether what was told is not accepted (HEX-3.1a). */
    DECIDE_FINDING,
    /** A finding stands: the other party hears what concerns them (OHG-10c). */
    TELL_OTHER_PARTY,
    /** Somebody decides whether a step with the other party may be taken. */
    DECIDE_ACTION,
    /** A step before a court was approved: begin it. */
    LEGAL_STEP,
    /** Tell the person their rights before anything goes to a court (IMA-4.32). */
    SEND_RIGHTS,
    /** A step that runs on is to be looked at again. */
    REVIEW_ACTION,
    /** Three months later: did it stop for good (BCHA-4.9)? */
    CHECK_STOPPED,
    COURT_VISIT,
    COURT_ESCORT,
    COURT_SUPPORT,
    COURT_MEASURES,
    COURT_WAITING,
    COURT_TRAVEL,
    COURT_INTERPRETER,
    COURT_COUNSEL,
    /** The people hear the same day what came of a hearing (XC-56). */
    TELL_COURT_OUTCOME,
    /** The time to answer a letter of ours is over. */
    LOOK_AT_ANSWER,
    /** One officer works two cases that report each other (XC-54). */
    GIVE_TO_ANOTHER,
    VISIT_HOMES,
    ASK_POLICE_TO_BE_SEEN,
    WARNING_TALKS,
    DECIDE_WATCH,
    END_WATCH,
    DELETE_PICTURES;

    private static final Set<TaskCode> DONE_BY_DEED = EnumSet.of(
            PASS_ON_ASB_REVIEW,
            DECIDE_BAND,
            DECIDE_INJUNCTION,
            DECIDE_MATCH,
            OFFER_INTERVIEW,
            DECIDE_CATEGORY,
            DECIDE_APPEAL,
            CHECK_IN,
            REVIEW_CATEGORY,
            DECIDE_OVERRIDE,
            DECIDE_FINDING,
            DECIDE_HELP,
            DECIDE_AGENT,
            DECIDE_SHARING,
            SEE_TO_WORK,
            DECIDE_MOVE);

    /** Whether only the deed that was asked for ends it, so that nobody ticks it off instead. */
    private boolean isDoneByDeed() {
        return DONE_BY_DEED.contains(this);
    }

    static boolean isDoneByDeed(@Nullable String code) {
        return Stream.of(values())
                .anyMatch(one -> one.isDoneByDeed() && one.inWords().equals(code));
    }

    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
