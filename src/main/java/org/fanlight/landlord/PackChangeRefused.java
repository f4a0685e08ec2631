package org.fanlight.landlord;

import java.util.List;
import java.util.Map;
import org.fanlight.common.Refused;

/** A version that is not published, and what to do about it. */
public class PackChangeRefused extends Refused {

    /** What is in the way; the text is {@code staff.packs.refused.<why>}. */
    public enum Why {
        /** A colleague published since this page was opened. */
        CHANGED_MEANWHILE,
        NOTHING_CHANGED,
        /** The day is missing, or gone by. */
        NO_DAY,
        /** A version that takes effect later waits already. */
        ONE_WAITS,
        BAD_VALUES
    }

    private final Why why;
    private final List<String> problems;

    PackChangeRefused(Why why, Map<String, Object> named, List<String> problems) {
        super(why.name(), named);
        this.why = why;
        this.problems = List.copyOf(problems);
    }

    public Why why() {
        return why;
    }

    /** What is wrong with which setting, in sentences. */
    public List<String> problems() {
        return problems;
    }

    @Override
    public String textKey() {
        return "staff.packs.refused."
                + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
