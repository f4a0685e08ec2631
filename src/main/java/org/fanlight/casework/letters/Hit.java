package org.fanlight.casework.letters;

import java.util.Locale;

/**
 * A place in a letter that could lead to the person.
 *
 * @param from where it begins, counted in characters of the letter's words
 * @param to where it ends
 */
public record Hit(Kind kind, int from, int to) {

    /** What it gives away. */
    public enum Kind {
        /** A name of the person, of somebody with them, or a word only they use with us. */
        NAME,
        /** Where they live, or where it happened, down to the number of a flat. */
        ADDRESS,
        /** A phone number or an e-mail address. */
        NUMBER,
        /** The reference of their report. */
        REFERENCE,
        /** The person's own words, or something so unusual that it can only be what they told. */
        DETAIL;

        /** The key of its words, such as {@code staff.letters.hit.name}. */
        public String textKey() {
            return "staff.letters.hit." + name().toLowerCase(Locale.ROOT);
        }
    }
}
