package org.fanlight.contact;

import java.util.Locale;

/** Why somebody may not be reached now, in the order the gate asks. */
public enum Refusal {
    /** Texts are not set up, or not switched on. */
    SWITCHED_OFF,
    /** The person wants no contact begun. */
    NO_CONTACT,
    /** STOP came from the number. */
    OPTED_OUT,
    /** The number has not answered the one text that asks it to. */
    NOT_CONFIRMED,
    /** The network says no text reaches the number. */
    NUMBER_BAD,
    /** The person did not choose this way. */
    NOT_ALLOWED,
    /** They chose it and left no number or address. */
    NO_ADDRESS,
    /** It is not one of their safe hours. */
    OUTSIDE_HOURS,
    /** The same kind of text went out less than a day ago, or three went to the number today. */
    COOL_DOWN;

    /** The key of the sentence that says so, in {@code contact.properties}. */
    public String key() {
        return "contact.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the person chose it so: then nobody needs to look for another way. */
    public boolean isOwnChoice() {
        return this == NO_CONTACT || this == NOT_ALLOWED;
    }
}
