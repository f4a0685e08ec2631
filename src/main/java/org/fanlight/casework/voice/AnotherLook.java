package org.fanlight.casework.voice;

import java.util.UUID;

/** A reporter does not agree with how their case is handled now. */
public interface AnotherLook {

    /** How long what they say may be. */
    int LONGEST = 5_000;

    /**
     * Asks for another look by somebody who had no part in the decision. Asking twice is asking once.
     *
     * @param letterId the letter that told them
     * @param words what they want to say; may be empty
     * @throws java.util.NoSuchElementException when there is no such letter of theirs to ask about
     */
    void askFor(UUID letterId, String words);
}
