package org.fanlight.casework.action;

import java.util.Locale;
import java.util.Map;
import org.fanlight.common.Refused;

/** A step with the other party cannot be taken as it stands. Nothing was kept. */
public final class ActionRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** The landlord's policy does not have this step. */
        NOT_IN_LADDER,
        /** The law has it no more; {@code instead} says what took its place (LAW-14). */
        HISTORIC,
        HISTORIC_FOR_TENANCY,
        /** The law does not have it yet, or nobody entered its day (LAW-15). */
        NOT_YET,
        TOO_YOUNG,
        TOO_OLD,
        AGE_NOT_KNOWN,
        TENANTS_ONLY,
        NOT_FOR_NON_TENANTS,
        NOT_IDENTIFIED,
        /** Perceived as racist, and the policy holds mediation back (NWL-15). */
        MEDIATION_RACIST,
        MEDIATION_HATE,
        MEDIATION_VIOLENCE,
        MEDIATION_RISK,
        NO_MEDIATOR,
        MEDIATOR_EXPIRED,
        /** The other party has not agreed to be referred (OHG-3.3b). */
        NO_CONSENT,
        /** {@code what} is still to be written. */
        LACKING,
        LACKING_TO_START,
        NOT_APPROVED,
        SENIOR,
        MANAGER,
        /** Whoever prepared it does not approve it. */
        SAME_PERSON,
        NOT_AT_THIS_STATE,
        CLOSED_CASE,
        NO_WORDS,
        NO_RESULT,
        NO_REVIEW_DAY,
        NO_OPTION,
        NO_DAY;

        private String textKey() {
            return "staff.action.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    ActionRefused(Why why, Map<String, Object> named) {
        super(why.toString(), named);
        this.why = why;
    }

    ActionRefused(Why why) {
        this(why, Map.of());
    }

    public Why why() {
        return why;
    }

    @Override
    public String textKey() {
        return why.textKey();
    }
}
