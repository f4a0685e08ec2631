package org.fanlight.journey;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer together with its question as text, to be sealed whole, and reads it again. */
@Component
public class AnswerText {

    private final JsonMapper json = JsonMapper.builder().build();

    public String write(String question, Answer answer) {
        return json.writeValueAsString(new Kept(question, answer));
    }

    public Kept read(String text) {
        return json.readValue(text, Kept.class);
    }

    /** An answer and the question it belongs to. */
    public record Kept(String question, Answer answer) {}
}
