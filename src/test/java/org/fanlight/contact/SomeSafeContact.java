package org.fanlight.contact;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.fanlight.common.PhoneNumber;

/** Safe-contact profiles for tests, and numbers that no other test uses. */
public final class SomeSafeContact {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SomeSafeContact() {}

    /**
     * A mobile that no other test uses, nor an earlier run on the same database: what is remembered of a number (STOP,
     * three texts a day) must not reach from one to the other. Texts go to the stand-in alone.
     */
    public static PhoneNumber newNumber() {
        while (true) {
            var number = new PhoneNumber("+447%09d".formatted(RANDOM.nextInt(1_000_000_000)));
            if (number.canGetTexts() && !number.isForDrama()) {
                return number;
            }
        }
    }

    static SafeContact byText(PhoneNumber number) {
        return byText(number, SafeHours.ANY);
    }

    static SafeContact byText(PhoneNumber number, SafeHours hours) {
        return new SafeContact(Set.of(Method.TEXT), number, null, null, null, hours, false, null, null, false, 1);
    }

    static SafeHours daily(String from, String to) {
        return new SafeHours(EnumSet.allOf(DayOfWeek.class), LocalTime.parse(from), LocalTime.parse(to));
    }
}
