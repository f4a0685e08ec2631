package org.fanlight.common;

import java.util.Map;

/**
 * Something was not done, for a reason a person can put right: its text says what is missing and how to get there. Screens
 * show it where the deed was tried and keep what was typed.
 */
public abstract class Refused extends RuntimeException {

    private final transient Map<String, Object> named;

    /** @param named what the text puts in braces */
    protected Refused(String message, Map<String, Object> named) {
        super(message);
        this.named = Map.copyOf(named);
    }

    protected Refused(String message) {
        this(message, Map.of());
    }

    /** The key of its words. */
    public abstract String textKey();

    /** What the text puts in braces. */
    public Map<String, Object> named() {
        return named;
    }
}
