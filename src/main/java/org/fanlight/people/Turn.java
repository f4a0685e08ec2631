package org.fanlight.people;

import java.util.Locale;

/** Who is called first, and who when nobody answers. */
public enum Turn {
    FIRST,
    NEXT;

    /** The key of its words, such as {@code staff.duty.turn.first}. */
    public String textKey() {
        return "staff.duty.turn." + name().toLowerCase(Locale.ROOT);
    }
}
