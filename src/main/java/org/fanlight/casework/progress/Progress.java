package org.fanlight.casework.progress;

import java.util.UUID;

/** How far a person's case has come, as that person may see it. */
public interface Progress {

    /**
     * The person's own view of their case. A reporter gets only their own, staff only those of their landlord. A reporter
     * whose case is still being opened sees that their report was received, and when.
     *
     * @throws java.util.NoSuchElementException when there is no such person for whoever asks
     */
    ProgressView of(UUID partyId);

    /** The person who is asking has what we wrote at closing before them. */
    void closingRead();
}
