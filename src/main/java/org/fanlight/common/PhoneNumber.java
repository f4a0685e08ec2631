package org.fanlight.common;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phone number in E.164 form, such as {@code +447700900123}. Only numbers of the United Kingdom, the Channel Islands
 * and the Isle of Man are taken; the range that Ofcom keeps for drama, 07700 900000 to 900999, is a valid mobile.
 *
 * @param e164 with plus and country code, digits only
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil UTIL = PhoneNumberUtil.getInstance();
    private static final Pattern DRAMA = Pattern.compile("\\+447700900\\d{3}");

    /** What was typed, in any digits and with any spaces, or empty when it is no number of ours. */
    public static Optional<PhoneNumber> parse(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        try {
            var number = UTIL.parse(typed, "GB");
            String e164 = UTIL.format(number, PhoneNumberFormat.E164);
            boolean ours = number.getCountryCode() == 44 && UTIL.isValidNumber(number);
            return ours || DRAMA.matcher(e164).matches() ? Optional.of(new PhoneNumber(e164)) : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** Whether a text can reach it: a mobile, and not a premium, personal or company number (F10). */
    public boolean canGetTexts() {
        if (isForDrama()) {
            return true;
        }
        try {
            return UTIL.getNumberType(UTIL.parse(e164, "GB")) == PhoneNumberType.MOBILE;
        } catch (NumberParseException impossible) {
            return false;
        }
    }

    /** Whether it lies in the range kept for drama, which never belongs to a person. */
    public boolean isForDrama() {
        return DRAMA.matcher(e164).matches();
    }

    /** As people in the United Kingdom write it: {@code 07700 900123}. */
    public String shown() {
        try {
            return UTIL.format(UTIL.parse(e164, "GB"), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException impossible) {
            return e164;
        }
    }

    /** The last three digits only, for a page that others may see. */
    public String masked() {
        return "••••• •••" + e164.substring(e164.length() - 3);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "PhoneNumber[hidden]";
    }
}
