package org.fanlight.casework.voice;

import java.util.UUID;

/** A reporter takes back what they allowed us to share. */
public interface ConsentVoice {

    /**
     * From now on nothing more is shared on it, and staff tell the agency. Doing so twice is no harm.
     *
     * @throws java.util.NoSuchElementException when it is not theirs
     */
    void withdraw(UUID consentId);
}
