package org.fanlight.common;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The secret that opens a report together with its {@link Reference}: sixteen digits in fours, the last a check digit
 * (B1, RU1). Shown on the web or on paper, never sent by text, never stored readable.
 */
public final class Code {

    private static final int LENGTH = 16;

    private final String digits;

    private Code(String digits) {
        this.digits = digits;
    }

    /** A new code, drawn at random. */
    public static Code draw(SecureRandom random) {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < LENGTH - 1) {
            digits.append(random.nextInt(10));
        }
        return new Code(digits.toString() + Digits.checkDigit(digits.toString()));
    }

    /** What was typed, in any digits and with any spaces (G17), or empty when it cannot be a code. */
    public static Optional<Code> parse(String typed) {
        String digits = Digits.latin(typed);
        return digits.length() == LENGTH && Digits.checks(digits) ? Optional.of(new Code(digits)) : Optional.empty();
    }

    /** The sixteen digits. Keep them out of logs, addresses and databases. */
    public String digits() {
        return digits;
    }

    /** In fours, as it is shown: {@code "1234 5678 9012 3452"}. */
    public String shown() {
        return Digits.group(digits, 4);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Code[hidden]";
    }
}
