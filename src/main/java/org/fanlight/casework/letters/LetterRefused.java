package org.fanlight.casework.letters;

import java.util.List;
import java.util.Locale;
import org.fanlight.common.Refused;

/** A letter was not written or did not go out, and why. What was typed stays. */
public final class LetterRefused extends Refused {

    /** Why not. */
    public enum Why {
        CLOSED,
        /** It says to whom. */
        NO_READER,
        /** Words are missing, or there are too many. */
        NO_WORDS,
        /** What stands in [brackets] is still to be filled in. */
        NOT_FILLED,
        /** It promises what nobody can promise (XC-57). */
        PROMISES,
        /** It doubts or blames (RU11). */
        BLAMES,
        /** Something in it could lead to the person: {@link #hits} says where. */
        TRACES,
        /** Another member of staff reads it first. */
        NOT_CHECKED,
        SAME_PERSON,
        /** Somebody changed it meanwhile. */
        CHANGED,
        /** It went out, or was withdrawn. */
        NOT_OPEN,
        /** It did not go out yet. */
        NOT_RELEASED,
        /** The policy has no letters to an area. */
        NOT_IN_POLICY,
        /** Everybody in the case is asked first whether it could point to them. */
        NOT_ASKED,
        /** Somebody in the case said that it would point to them. */
        SAID_NO,
        /** No homes were chosen. */
        NO_HOMES,
        /** Leaving a home out can itself point to it: say that this was weighed. */
        GAP_POINTS;

        String textKey() {
            return "staff.letters.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;
    private final transient List<Hit> hits;

    LetterRefused(Why why) {
        this(why, List.of());
    }

    LetterRefused(Why why, List<Hit> hits) {
        super(why.toString());
        this.why = why;
        this.hits = List.copyOf(hits);
    }

    public Why why() {
        return why;
    }

    /** What was found, when it is {@link Why#TRACES}. */
    public List<Hit> hits() {
        return hits;
    }

    @Override
    public String textKey() {
        return why.textKey();
    }
}
