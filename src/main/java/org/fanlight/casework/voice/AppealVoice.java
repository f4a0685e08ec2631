package org.fanlight.casework.voice;

import java.time.Instant;
import java.util.Optional;

/** A reporter asks for another look at how their case is, or is to be, closed; or agrees to closing (XC-37). */
public interface AppealVoice {

    /** How long what they say may be. */
    int LONGEST = 5_000;

    /** What is open to them. */
    enum State {
        /** Nothing was decided that could be looked at again. */
        NOTHING,
        /** They may ask. */
        OPEN,
        /** Somebody new to the case is looking. */
        ASKED,
        /** A complaint is the way from here. */
        COMPLAIN
    }

    State state();

    /** Until when their case waits for them before it is closed; empty when it does not. */
    Optional<Instant> closesAfter();

    /** Whether coming back with more opens a closed case of theirs again (NWL-23). */
    boolean mayComeBack();

    /** Whether this landlord says beside plans and updates what evidence can and cannot do (NWL-19). */
    boolean explainsEvidence();

    /** Whether this landlord says everywhere how to complain (BCHA-7d). */
    boolean signpostsComplaints();

    /** Asks; no reason is needed. @return whether a look began; otherwise a complaint was opened, as the policy says */
    boolean ask(String words);

    /** Agrees to closing, so that it need not wait. */
    void agree();
}
