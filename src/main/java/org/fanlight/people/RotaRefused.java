package org.fanlight.people;

/** Nothing was changed in the rota. The message is the key of a text, such as {@code staff.duty.refused.times}. */
public final class RotaRefused extends RuntimeException {

    RotaRefused(String why) {
        super("staff.duty.refused." + why);
    }

    /** The key of the words that say why. */
    public String textKey() {
        return String.valueOf(getMessage());
    }
}
