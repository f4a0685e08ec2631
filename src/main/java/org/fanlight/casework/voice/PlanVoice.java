package org.fanlight.casework.voice;

import java.util.Map;
import java.util.UUID;

/** What a reporter says to their plan, from their own page. */
public interface PlanVoice {

    /** How long what they want changed may be. */
    int LONGEST = 5_000;

    /**
     * Agrees to the newest version. Doing so twice is no harm.
     *
     * @return false when there is a newer version than the one they read
     * @throws java.util.NoSuchElementException when it is not theirs
     */
    boolean agree(UUID versionId);

    /**
     * Asks for a change, in their own words. An agreement given before does not hold any more.
     *
     * @return false when there is a newer version than the one they read
     * @throws java.util.NoSuchElementException when it is not theirs
     * @throws IllegalArgumentException when there are no words, or too many
     */
    boolean askForChange(UUID versionId, String words);

    /**
     * Takes or leaves what could be done; what they say nothing of stays as it was.
     *
     * @param wanted whether they want it, by the code of what was offered
     * @throws IllegalArgumentException when it was not offered
     */
    void choose(Map<String, Boolean> wanted);
}
