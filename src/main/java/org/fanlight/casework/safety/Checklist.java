package org.fanlight.casework.safety;

import java.util.List;
import java.util.Locale;

/** What has to be thought of: each point is answered, none is skipped. It replaces no specialist's own checklist. */
public enum Checklist {
    /** Wherever somebody may be in danger. */
    SAFETY(List.of(
            "safe_now", "emergency", "safe_tonight", "injuries", "children", "home_secure", "contact_safe", "numbers")),
    /** Besides, where the other party is or was a partner, family or of the household. */
    DOMESTIC(List.of(
            "spoken_alone", "nothing_home", "specialist_list", "specialist_service", "police", "children", "options")),
    /** Before a talk about what happened is written down, where the policy puts the victim first (IMA-1.1, XC-58). */
    INTERVIEW(List.of("safe_place", "believed", "own_words", "no_blame", "language", "breaks", "what_next"));

    private final List<String> points;

    Checklist(List<String> points) {
        this.points = points;
    }

    /** The codes of its points, in the order they are asked. */
    public List<String> points() {
        return points;
    }

    /** Whether a new danger makes its answers old. */
    public boolean isAboutDanger() {
        return this != INTERVIEW;
    }

    /** The key of its heading, such as {@code staff.check.safety}; of a point, with the point after it. */
    public String textKey() {
        return "staff.check." + name().toLowerCase(Locale.ROOT);
    }

    /** How a point was answered. */
    public enum State {
        DONE,
        /** It does not concern this case. */
        NOT_NEEDED,
        /** The person does not want it. */
        DECLINED;

        /** The key of its words, such as {@code staff.check.state.done}. */
        public String textKey() {
            return "staff.check.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
