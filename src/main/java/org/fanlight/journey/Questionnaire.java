package org.fanlight.journey;

import java.util.List;
import java.util.Optional;

/**
 * A journey as data, read from {@code questionnaires/<name>.yml}.
 *
 * @param name such as {@code report}
 * @param version raised when questions change; stored with the answers
 * @param texts where its text keys start, such as {@code journey}
 * @param sections the parts of its task list, in order
 * @param questions in the order they are asked
 */
public record Questionnaire(String name, int version, String texts, List<String> sections, List<Question> questions) {

    public Optional<Question> find(String key) {
        return questions.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The question of this key. @throws IllegalArgumentException if there is none */
    public Question question(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no question " + key + " in " + name));
    }
}
