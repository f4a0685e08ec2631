package org.fanlight.casework.otherparty;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** What was done to hear the other party (NWL-08). @param words theirs, or why they were not asked */
public record Account(Instant at, UUID author, Step step, String words) {

    /** What was done. */
    public enum Step {
        REQUESTED,
        RECEIVED,
        /** They were asked and do not want to say anything. */
        DECLINED,
        /** Asking would put somebody in danger. */
        UNSAFE;

        /** Whether nothing more is owed before a finding. */
        boolean settles() {
            return this != REQUESTED;
        }

        public String textKey() {
            return "staff.other.account." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Says nothing of what was said, so that no log can. */
    @Override
    public String toString() {
        return "Account[" + at + "]";
    }
}
