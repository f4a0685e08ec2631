package org.fanlight.contact;

import java.util.EnumSet;
import java.util.Set;
import org.fanlight.common.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * How a person says it is safe to reach them (XC-12). What is not allowed is forbidden; a way without an address, such
 * as texts without a number, is never used. Words are kept sealed and never appear in {@link #toString()}.
 *
 * @param allowed the ways that are safe
 * @param textNumber for texts only; used once it has answered (RU2)
 * @param callNumber for calls; null for none
 * @param email null for none
 * @param postalAddress the address letters may go to, which need not be the home; null for none
 * @param hours when it is safe
 * @param voicemail whether a message may be left
 * @param whoMayAnswer who else may pick up; null for nobody
 * @param codeWord what the person says so that we know it is them; null for none
 * @param noContact nobody may begin to reach them, whatever else is said here
 * @param wording which of the three neutral texts, 1 to 3
 * @param coverName what a caller should say they are; null for nothing special
 */
public record SafeContact(
        Set<Method> allowed,
        @Nullable PhoneNumber textNumber,
        @Nullable PhoneNumber callNumber,
        @Nullable String email,
        @Nullable String postalAddress,
        SafeHours hours,
        boolean voicemail,
        @Nullable String whoMayAnswer,
        @Nullable String codeWord,
        boolean noContact,
        int wording,
        @Nullable String coverName) {

    /** How many neutral wordings there are to choose from. */
    public static final int WORDINGS = 3;

    /** Nobody may begin to reach them: what an anonymous reporter gets unless they choose otherwise. */
    public static final SafeContact NONE =
            new SafeContact(Set.of(), null, null, null, null, SafeHours.ANY, false, null, null, true, 1);

    public SafeContact {
        allowed = Set.copyOf(allowed);
        wording = wording < 1 || wording > WORDINGS ? 1 : wording;
    }

    /** The same without a cover name. */
    public SafeContact(
            Set<Method> allowed,
            @Nullable PhoneNumber textNumber,
            @Nullable PhoneNumber callNumber,
            @Nullable String email,
            @Nullable String postalAddress,
            SafeHours hours,
            boolean voicemail,
            @Nullable String whoMayAnswer,
            @Nullable String codeWord,
            boolean noContact,
            int wording) {
        this(
                allowed,
                textNumber,
                callNumber,
                email,
                postalAddress,
                hours,
                voicemail,
                whoMayAnswer,
                codeWord,
                noContact,
                wording,
                null);
    }

    /** Whether texts were chosen and there is a number a text can reach. */
    public boolean wantsTexts() {
        return !noContact && allows(Method.TEXT) && textNumber != null && textNumber.canGetTexts();
    }

    public boolean allows(Method method) {
        return allowed.contains(method);
    }

    /** The same without this way of being reached. */
    SafeContact without(Method method) {
        EnumSet<Method> left = EnumSet.noneOf(Method.class);
        left.addAll(allowed);
        left.remove(method);
        return new SafeContact(
                left,
                method == Method.TEXT ? null : textNumber,
                callNumber,
                email,
                postalAddress,
                hours,
                voicemail,
                whoMayAnswer,
                codeWord,
                noContact,
                wording,
                coverName);
    }

    /** The address of this way, when there is one; a visit goes to a place agreed by other means. */
    boolean hasAddress(Method method) {
        return switch (method) {
            case TEXT -> textNumber != null && textNumber.canGetTexts();
            case CALL -> callNumber != null;
            case EMAIL -> email != null && !email.isBlank();
            case POST -> postalAddress != null && !postalAddress.isBlank();
            case VISIT -> true;
        };
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "SafeContact[hidden]";
    }
}
