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
    /** The person took back what they allowed: tell the agency. */
    TELL_AGENCY,
    /** A senior decides whether an action goes ahead without an agreed plan. */
    DECIDE_OVERRIDE;

    private static final Set<TaskCode> DONE_BY_DEED =
            EnumSet.of(DECIDE_BAND, DECIDE_INJUNCTION, DECIDE_CATEGORY, REVIEW_CATEGORY, DECIDE_OVERRIDE);

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
