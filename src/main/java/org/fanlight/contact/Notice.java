package org.fanlight.contact;

/** What we begin to tell a person, by a discreet text (RU3). All but the first say the same words, so that none carries news. */
public enum Notice {
    /** Asks a number to answer once; until it has, nothing else goes to it (RU2). */
    CONFIRM_NUMBER,
    ACKNOWLEDGEMENT,
    UPDATE,
    CLOSING,
    SURVEY
}
