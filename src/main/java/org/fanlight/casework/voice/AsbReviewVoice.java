package org.fanlight.casework.voice;

import java.time.Instant;
import java.util.Optional;

/** A reporter asks the council and its partners, through the landlord, to look at their case together (LAW-09). */
public interface AsbReviewVoice {

    /** How long what they say may be. */
    int LONGEST = 5_000;

    /**
     * How near they are.
     *
     * @param reports what they reported that counts
     * @param needed how many it takes in their area
     * @param months within how many months
     * @param isLikely whether a review is likely to be owed to them
     */
    record Standing(int reports, int needed, int months, boolean isLikely) {}

    /** How near they are; empty while their case is being opened. */
    Optional<Standing> standing();

    /** When they asked last; empty when they did not. */
    Optional<Instant> askedAt();

    /**
     * Asks. That is also their consent that the council gets the dates of their case, for a year, until they take it back.
     *
     * @param words what the review should know; may be empty
     * @param bySomebodyElse whether somebody asks for them, with their agreement
     * @throws IllegalStateException while their case is being opened
     */
    void ask(String words, boolean bySomebodyElse);
}
