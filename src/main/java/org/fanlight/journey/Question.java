package org.fanlight.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question, as every channel asks it.
 *
 * @param key its name in answers and texts
 * @param type how it is answered
 * @param section the part of the task list it belongs to
 * @param shortWhen when it lies on the short way, which everybody walks; null for never
 * @param required whether a report cannot be sent without it
 * @param options what to choose; of a statement the help lines it names
 * @param list the landlord's list its options come from, such as {@code motives}; null for none
 * @param when when it is asked
 * @param limit how many characters, or the greatest number
 * @param check a further check on words, such as {@code email}, or on a date: {@code past} takes none that is still to
 *     come; null for none
 * @param texts the start of its text keys, such as {@code journey.where}
 */
public record Question(
        String key,
        QuestionType type,
        String section,
        @Nullable Condition shortWhen,
        boolean required,
        List<Option> options,
        @Nullable String list,
        Condition when,
        int limit,
        @Nullable String check,
        String texts) {

    /** Whether it lies on the short way after these answers. */
    public boolean isShort(Answers answers) {
        return shortWhen != null && shortWhen.holds(answers);
    }

    /** The same with these options. */
    Question offering(List<Option> options) {
        return new Question(key, type, section, shortWhen, required, options, list, when, limit, check, texts);
    }

    /** The key of the heading, which is the question's label. */
    public String heading() {
        return texts + ".heading";
    }

    /** The key of the hint; not every question has one. */
    public String hint() {
        return texts + ".hint";
    }

    /** The key of "why we ask". */
    public String why() {
        return texts + ".why";
    }
}
