package org.fanlight.casework.voice;

import java.util.UUID;

/** A reporter asks for another time or place. */
public interface MeetingVoice {

    /** How long the words may be. */
    int LONGEST = 2_000;

    /**
     * Staff see it at once. @return false when the appointment is over
     *
     * @throws java.util.NoSuchElementException when it is not theirs
     */
    boolean askForAnother(UUID meeting, String words);
}
