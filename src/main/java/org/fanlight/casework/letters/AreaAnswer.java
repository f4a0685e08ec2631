package org.fanlight.casework.letters;

import java.util.Locale;

/** What somebody says to a letter to all homes around. */
public enum AreaAnswer {
    /** It may go out: it would not point to them, or they do not mind. */
    YES,
    /** It would point to them: it does not go out. */
    NO;

    /** The key of its words, such as {@code staff.area.answer.yes}. */
    public String textKey() {
        return "staff.area.answer." + name().toLowerCase(Locale.ROOT);
    }
}
