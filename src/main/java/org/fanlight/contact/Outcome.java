package org.fanlight.contact;

/** What handing over one text came to. */
sealed interface Outcome {

    /** Twilio has it, under this id. */
    record Accepted(String sid) implements Outcome {}

    /** It was certainly not taken; it may be tried again (F4). */
    record NotAccepted() implements Outcome {}

    /** It was refused for good. */
    record Refused(int code) implements Outcome {}

    /** Nobody can tell. It is never handed over again (F3). */
    record Unknown() implements Outcome {}
}
