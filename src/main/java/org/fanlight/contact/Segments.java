package org.fanlight.contact;

/**
 * How many segments a text takes on the network (3GPP TS 23.038): 160 septets of the GSM-7 alphabet or 70 units of
 * UCS-2 in one, 153 or 67 in each of several. One letter outside GSM-7 turns the whole text to UCS-2.
 *
 * @param unicode whether it needs UCS-2
 * @param units septets or UTF-16 units in all
 * @param count segments
 */
public record Segments(boolean unicode, int units, int count) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";

    /** How many segments this text takes. */
    public static Segments of(String text) {
        boolean unicode = text.chars().anyMatch(c -> septets((char) c) == 0);
        int single = unicode ? 70 : 160;
        int each = unicode ? 67 : 153;
        int units = 0;
        int count = 1;
        int inThis = 0;
        for (int i = 0; i < text.length(); ) {
            int size = unicode ? Character.charCount(text.codePointAt(i)) : septets(text.charAt(i));
            if (inThis + size > each) { // a pair is never torn apart
                count++;
                inThis = 0;
            }
            inThis += size;
            units += size;
            i += unicode ? size : 1;
        }
        return new Segments(unicode, units, units <= single ? 1 : count);
    }

    private static int septets(char c) {
        return BASIC.indexOf(c) >= 0 ? 1 : EXTENSION.indexOf(c) >= 0 ? 2 : 0;
    }

    /** Plain quotes, dashes and spaces in place of typographic ones, which alone would force UCS-2. Letters stay (G23). */
    public static String plainSigns(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '‘', '’', '‚', '′' -> plain.append('\'');
                case '“', '”', '„', '″' -> plain.append('"');
                case '‐', '‑', '–', '—', '−' -> plain.append('-');
                case '…' -> plain.append("...");
                case '\u00A0', '\u202F', '\u2009' -> plain.append(' ');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
