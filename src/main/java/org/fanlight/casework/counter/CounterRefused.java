package org.fanlight.casework.counter;

import java.util.Locale;
import org.fanlight.common.Refused;

/** Two cases cannot be linked. */
public final class CounterRefused extends Refused {

    /** Why not. */
    public enum Why {
        /** No case of this landlord has this reference, or whoever asks may not open it. */
        NOT_FOUND,
        SAME,
        /** They are joined; part them first. */
        JOINED;

        private String textKey() {
            return "staff.counter.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    CounterRefused(Why why) {
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
