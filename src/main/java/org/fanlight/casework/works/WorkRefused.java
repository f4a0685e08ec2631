package org.fanlight.casework.works;

import java.util.Locale;
import org.fanlight.common.Refused;

/** Something about repairs, security, phones or moves was not done, and why. What was typed stays. */
public final class WorkRefused extends Refused {

    /** Why not. */
    public enum Why {
        CLOSED,
        /** Words are missing, or there are too many. */
        NO_WORDS,
        /** A time before we heard of it, or still to come. */
        NO_TIME,
        /** Somebody changed it meanwhile. */
        CHANGED,
        /** The policy removes no graffiti there: its owner is told. */
        NOT_OURS,
        /** A photo before anything is cleaned away. */
        NO_PHOTO,
        /** Whether the police are to be told is asked before anything is cleaned away. */
        POLICE_UNASKED,
        /** Nobody pays for damage done out of hate. */
        ALWAYS_FREE,
        /** That it takes longer is said before the limit is over. */
        TOO_LATE,
        /** The new day for the whole repair. */
        NO_DAY,
        /** Only a manager makes an emergency repair less urgent. */
        MANAGER_LOWERS,
        /** The policy has no such measure, phone, criterion or move. */
        NOT_IN_POLICY,
        /** It goes one step after the other. */
        NOT_YET,
        SAME_PERSON,
        /** A camera has a day on which it is taken away (LAW-33). */
        NO_END,
        /** The phone holds every number the policy names. */
        CONTACTS_MISSING,
        /** A call to see that it works. */
        NOT_TESTED,
        /** It is lent to somebody else. */
        LENT,
        /** Where the policy opens a stay to witnesses, they may have it too. */
        WITNESS,
        /** Everything on the list is talked through first. */
        POINTS_OPEN;

        String textKey() {
            return "staff.works.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    WorkRefused(Why why) {
        super(why.toString());
        this.why = why;
    }

    public Why why() {
        return why;
    }

    @Override
    public String textKey() {
        return why.textKey();
    }
}
