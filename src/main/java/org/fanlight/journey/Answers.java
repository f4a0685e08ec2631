package org.fanlight.journey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All answers of one person to one questionnaire, by question. Immutable. */
public record Answers(Map<String, Answer> byQuestion) {

    /** Nothing answered yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /** The answer to a question; {@link Answer#NONE} when there is none. */
    public Answer of(String question) {
        return byQuestion.getOrDefault(question, Answer.NONE);
    }

    /** Whether this option was chosen. */
    public boolean has(String question, String code) {
        return of(question).has(code);
    }

    /** The same with one answer more, or changed. */
    public Answers with(String question, Answer answer) {
        Map<String, Answer> more = new LinkedHashMap<>(byQuestion);
        more.put(question, answer);
        return new Answers(more);
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Answers[" + byQuestion.size() + "]";
    }
}
