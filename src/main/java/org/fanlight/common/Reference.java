package org.fanlight.common;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The public name of a report: nine digits in threes, the last a check digit. Not secret, and without order, so that it
 * tells nobody how many reports there are (B1). Speakable in every language and typed on any keypad.
 *
 * @param digits the nine digits, without spaces
 */
public record Reference(String digits) {

    private static final int LENGTH = 9;

    public Reference {
        if (digits.length() != LENGTH || !digits.equals(Digits.latin(digits)) || !Digits.checks(digits)) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    /** A new reference, drawn at random. */
    public static Reference draw(SecureRandom random) {
        StringBuilder digits = new StringBuilder().append(1 + random.nextInt(9));
        while (digits.length() < LENGTH - 1) {
            digits.append(random.nextInt(10));
        }
        return new Reference(digits.toString() + Digits.checkDigit(digits.toString()));
    }

    /** What was typed, in any digits and with any spaces, or empty when it cannot be a reference. */
    public static Optional<Reference> parse(String typed) {
        String digits = Digits.latin(typed);
        return digits.length() == LENGTH && Digits.checks(digits)
                ? Optional.of(new Reference(digits))
                : Optional.empty();
    }

    /** In threes, as it is shown and spoken: {@code "123 456 782"}. */
    public String shown() {
        return Digits.group(digits, 3);
    }

    @Override
    public String toString() {
        return shown();
    }
}
