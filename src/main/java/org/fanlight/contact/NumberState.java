package org.fanlight.contact;

import java.util.Locale;

/** What is known of a number given for texts. */
public enum NumberState {
    /** None was given. */
    NONE,
    /** The one neutral text that asks it to answer is out, or about to go. */
    AWAITING,
    /** It answered. */
    CONFIRMED,
    /** It did not answer within a day, and was deleted. */
    DROPPED,
    /** No text reaches it. */
    BAD,
    /** STOP came from it. */
    OPTED_OUT,
    /** The person gave another, or none; nothing goes to it, not even a goodbye (F9). */
    SILENCED;

    /** The key of the sentence that tells the person themselves, in {@code contact.properties}. */
    public String ownKey() {
        return "contact.number." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in {@code staff-contact.properties}. */
    public String key() {
        return "staff.number." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
