package org.fanlight.casework.category;

import org.jspecify.annotations.Nullable;

/**
 * What an officer proposes after investigation.
 *
 * @param category one of {@link CategoryDesk#CODES}
 * @param intention whether it was meant; null where the policy does not ask for it in a finding
 * @param reason why, for colleagues
 * @param evidence where that can be seen: a file, a talk, a police reference
 * @param words what the person is told, in words for them
 * @param language the tag of the language those words are in
 */
public record Finding(
        String category, @Nullable Intention intention, String reason, String evidence, String words, String language) {

    /** Says nothing of what was found, so that no log can. */
    @Override
    public String toString() {
        return "Finding";
    }
}
