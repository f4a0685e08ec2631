package org.fanlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.junit.jupiter.api.Test;

/** Every question can be put in words. Other languages are compared with English elsewhere. */
class QuestionTextsTest {

    private final Texts texts = new Texts();
    private final List<Questionnaire> all =
            new Questionnaires((list, landlord) -> List.of("other"), Clock.systemUTC()).all();

    @Test
    void every_question_has_its_words() {
        List<String> missing = new ArrayList<>();
        for (Questionnaire questionnaire : all) {
            for (Question question : questionnaire.questions()) {
                need(question.heading(), missing);
                if (!questionnaire.name().equals("survey")) {
                    need(question.why(), missing);
                }
                if (question.required()) {
                    need(question.texts() + ".missing", missing);
                }
                for (Option option : question.options()) {
                    if (question.list() == null) {
                        need(option.text(), missing);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_two_questions_share_a_heading() {
        Map<String, String> seen = new HashMap<>();
        for (Questionnaire questionnaire : all) {
            for (Question question : questionnaire.questions()) {
                String heading = texts.say(Language.ENGLISH, question.heading());
                assertThat(seen.put(heading, question.key())).as(heading).isNull();
            }
        }
    }

    @Test
    void no_text_of_a_question_is_left_over() {
        List<String> known = new ArrayList<>();
        for (Questionnaire questionnaire : all) {
            questionnaire.questions().forEach(question -> known.add(question.texts()));
        }
        assertThat(texts.keys(Language.ENGLISH))
                .filteredOn(key -> key.startsWith("journey.") && key.endsWith(".why"))
                .allMatch(key -> known.contains(key.substring(0, key.length() - 4))
                        || key.equals("journey.why")
                        || key.equals("journey.section.why"));
    }

    private void need(String key, List<String> missing) {
        if (!texts.has(Language.ENGLISH, key)) {
            missing.add(key);
        }
    }
}
