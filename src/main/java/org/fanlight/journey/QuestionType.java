package org.fanlight.journey;

/** How a question is answered, on whatever channel. */
public enum QuestionType {
    /** One of the options. */
    ONE,
    /** Any number of the options. */
    MANY,
    /** A line of text. */
    TEXT,
    /** As much text as somebody wants to write, in any script. */
    LONG,
    /** A whole number. */
    NUMBER,
    /** A date, as exactly as it is known: parts {@code day}, {@code month}, {@code year}, or words. */
    DATE,
    /** An address or a place in words; part {@code postcode} where it is known. */
    PLACE,
    /** A phone number of the United Kingdom. */
    PHONE,
    /** Days as choices, parts {@code from} and {@code to} as {@code HH:mm}, London time. */
    HOURS,
    /** Pictures, recordings, documents. */
    FILES,
    /** Something to read; asks nothing. */
    STATEMENT;

    /** Whether the answer lies in options. */
    public boolean isChoice() {
        return this == ONE || this == MANY;
    }
}
