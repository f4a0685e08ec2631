package org.fanlight.standin;

/** What can go wrong with one text. */
public enum Fault {
    /** 429, not taken. */
    TOO_MANY(429, 20429, false),
    /** 500, not taken. */
    ERROR_500(500, 20500, false),
    /** The connection is cut, and it was not taken. */
    CUT(0, 0, false),
    /** Taken, and yet answered with 500. */
    TAKEN_THEN_500(500, 20500, true),
    /** Taken, and yet answered with 503. */
    TAKEN_THEN_503(503, 20503, true),
    /** Taken, and the connection is cut before the answer. */
    TAKEN_THEN_CUT(0, 0, true),
    /** The same, and Twilio never tells what became of it; only its list does. */
    TAKEN_THEN_SILENT(0, 0, true),
    /** Taken, and answered with something that is not Twilio's. */
    TAKEN_THEN_GARBAGE(201, 0, true),
    /** 400: the number said STOP. */
    STOPPED(400, 21610, false),
    /** 400: no such number. */
    NO_NUMBER(400, 21211, false),
    /** 400: not a mobile. */
    NOT_MOBILE(400, 21614, false),
    /** Taken, then undelivered: the phone was off. */
    UNREACHABLE(201, 30003, true),
    /** Taken, then undelivered: no such number on the network. */
    UNKNOWN_NUMBER(201, 30005, true),
    /** Taken, then undelivered: a landline. */
    LANDLINE(201, 30006, true);

    final int status;
    final int code;
    final boolean taken;

    Fault(int status, int code, boolean taken) {
        this.status = status;
        this.code = code;
        this.taken = taken;
    }

    boolean isUndelivered() {
        return code >= 30000;
    }
}
