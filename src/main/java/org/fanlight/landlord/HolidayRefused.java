package org.fanlight.landlord;

/** A holiday that cannot be added, and the text that says why. */
public class HolidayRefused extends RuntimeException {

    private final String key;

    HolidayRefused(String key) {
        super(key);
        this.key = key;
    }

    /** The text to show. */
    public String key() {
        return key;
    }
}
