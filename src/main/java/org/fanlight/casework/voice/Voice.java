package org.fanlight.casework.voice;

import org.jspecify.annotations.Nullable;

/** What a reporter says to their case, from their own page. */
public interface Voice {

    /**
     * Gives, or corrects, the name of a reporter who had not given one. Staff of the case see it from now on.
     *
     * @param openly to be named; or else known to the landlord only
     */
    void giveName(String name, boolean openly);

    /**
     * Asks staff to get in touch; they find it as a task. How they may do so is still the safe-contact profile's to say.
     *
     * @param words what it is about, if the person said
     */
    void askForContact(@Nullable String words);
}
