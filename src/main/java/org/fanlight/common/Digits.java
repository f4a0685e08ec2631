package org.fanlight.common;

/** Digits as people type them, in any script, and the check digit that catches a slip of the finger. */
public final class Digits {

    private Digits() {}

    /**
     * The digits of what was typed, as 0 to 9; spaces, hyphens, dots and direction marks are dropped (G17).
     *
     * @return only Latin digits, or the empty string when anything else was typed
     */
    public static String latin(String typed) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < typed.length(); ) {
            int c = typed.codePointAt(i);
            i += Character.charCount(c);
            int digit = Character.digit(c, 10);
            if (digit >= 0 && Character.isDigit(c)) {
                digits.append((char) ('0' + digit));
            } else if (!isSeparator(c)) {
                return "";
            }
        }
        return digits.toString();
    }

    private static boolean isSeparator(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '.'
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT;
    }

    /** The digit that makes {@code digits} followed by it pass {@link #checks} (Luhn, ISO/IEC 7812-1). */
    static char checkDigit(String digits) {
        return (char) ('0' + (10 - sum(digits + "0")) % 10);
    }

    /** Whether the last digit fits the others. */
    static boolean checks(String digits) {
        return !digits.isEmpty() && sum(digits) == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10;
    }

    /** Groups digits from the start: {@code group("123456789", 3)} is {@code "123 456 789"}. */
    static String group(String digits, int size) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i % size == 0) {
                grouped.append(' ');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
