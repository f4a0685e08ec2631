package org.fanlight.contact;

/** A way of reaching a person. Every one of them passes the gate (RU5). */
public enum Method {
    TEXT,
    CALL,
    EMAIL,
    POST,
    VISIT;

    /** The key of its name in {@code contact.properties}. */
    public String key() {
        return "contact.method." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the hours a person calls safe bind it; a letter has no hour. */
    boolean hasHours() {
        return this != POST;
    }
}
