package org.fanlight.casework.category;

import java.util.List;
import java.util.Locale;

/** A finding cannot be proposed or decided as it stands. Nothing was kept. */
public final class FindingRefused extends RuntimeException {

    /** Why not. */
    public enum Why {
        /** This landlord's policy has no such change. */
        NOT_IN_POLICY,
        /** It comes after the first assessment, while the case is open. */
        NOT_YET,
        /** A proposal is waiting for its decision. */
        ONE_WAITS,
        /** That is what the case is handled as already. */
        THE_SAME,
        NO_REASON,
        NO_EVIDENCE,
        /** The policy wants to know whether it was meant. */
        NO_INTENTION,
        /** The person has to be told in words of their own. */
        NO_WORDS,
        /** The words for the person doubt or blame them (RU11). */
        DOUBTING_WORDS,
        /** Whoever proposed or decided it before does not decide it now. */
        SAME_PERSON,
        /** It was decided already. */
        DECIDED;

        /** The key of its words, such as {@code staff.category.refused.no-reason}. */
        public String textKey() {
            return "staff.category.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final List<Why> why;

    FindingRefused(List<Why> why) {
        super(why.toString());
        this.why = List.copyOf(why);
    }

    FindingRefused(Why why) {
        this(List.of(why));
    }

    public List<Why> why() {
        return why;
    }
}
