package org.fanlight.common;

import java.util.Locale;

/**
 * A language Fanlight is offered in.
 *
 * @param tag BCP 47, such as {@code en-GB} or {@code ur}
 * @param autonym what its speakers call it
 * @param dir {@code ltr} or {@code rtl}
 * @param status {@code source}, {@code draft} (reviewed by no native speaker yet, RU19) or {@code reviewed}
 */
public record Language(String tag, String autonym, String dir, String status) {

    /** Plain English, the language every text is first written in. */
    public static final Language ENGLISH = new Language("en-GB", "English", "ltr", "source");

    /** For lower-casing, sorting and the like, never for digits or dates: see {@link #formatting()}. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** For numbers and dates: Gregorian calendar and Latin digits in every language (G33). */
    public Locale formatting() {
        return Locale.forLanguageTag(tag + "-u-ca-gregory-nu-latn");
    }

    public boolean isRightToLeft() {
        return dir.equals("rtl");
    }

    public boolean isDraft() {
        return status.equals("draft");
    }
}
