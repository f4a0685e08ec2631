package org.fanlight.casework.meeting;

import java.util.Locale;
import org.fanlight.common.Refused;

/** An appointment cannot be kept as it stands. Nothing was kept. */
public final class MeetingRefused extends Refused {

    /** Why not. */
    public enum Why {
        CLOSED,
        NO_TIME,
        NOBODY,
        NO_PLACE,
        NOT_PRIVATE,
        NO_HOME_VISITS,
        HOME_NOT_ASKED,
        HOME_UNSAFE,
        NO_LOOP,
        NOT_STEP_FREE,
        NO_SERIES,
        SERIES_SIZE,
        NO_INTERPRETER,
        MODE_NOT_OFFERED,
        NO_WHO,
        NO_QUALIFICATION,
        NO_FAMILY,
        NO_OUTCOME,
        NOT_YET,
        OVER,
        NO_WORDS,
        NO_WISH,
        NO_REASON,
        NO_CHECKLIST;

        private String textKey() {
            return "staff.meeting.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Why why;

    MeetingRefused(Why why) {
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
