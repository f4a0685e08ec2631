package org.fanlight.casework.voice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reporter says to their case, from their own page. */
public interface Voice {

    /** Gives, or corrects, the name of a reporter who had not given one. Staff of the case see it from now on. */
    void giveName(String name);

    /** The name the reporter gave on their page; empty when none was given there. */
    Optional<String> nameGiven();

    /**
     * Asks staff to get in touch; they find it as a task. How they may do so is still the safe-contact profile's to say.
     *
     * @param words what it is about, if the person said
     */
    void askForContact(@Nullable String words);
}
