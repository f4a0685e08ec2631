package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.fanlight.casework.Risk.Band;
import org.junit.jupiter.api.Test;

/** The check of requirements section 7, and RU10. */
class RiskTest {

    @Test
    void all_lowest_answers_are_standard_with_no_points() {
        var result = Risk.of(lowest());
        assertThat(result.points()).isZero();
        assertThat(result.band()).isEqualTo(Band.STANDARD);
        assertThat(result.notKnown()).isEmpty();
    }

    @Test
    void weekly_worse_aimed_at_the_person_for_who_they_are_is_medium() {
        var answers = lowest();
        answers.putAll(Map.of("r1", "weekly", "r2", "worse", "r4", "person", "r5", "yes"));
        var result = Risk.of(answers);
        assertThat(result.points()).isEqualTo(12);
        assertThat(result.band()).isEqualTo(Band.MEDIUM);
    }

    @Test
    void a_home_that_is_not_safe_tonight_is_high_by_itself() {
        var answers = lowest();
        answers.put("r12", "no");
        var result = Risk.of(answers);
        assertThat(result.band()).isEqualTo(Band.HIGH);
        assertThat(result.flags()).containsExactly("r12");
    }

    @Test
    void a_question_that_matters_most_left_open_is_never_below_medium_and_says_so() {
        for (String open : Risk.NEVER_STANDARD) {
            var answers = lowest();
            answers.remove(open);
            var result = Risk.of(answers);
            assertThat(result.band()).as(open).isEqualTo(Band.MEDIUM);
            assertThat(result.notKnown()).containsExactly(open);
        }
    }

    @Test
    void another_question_left_open_is_shown_and_lowers_nothing() {
        var answers = lowest();
        answers.remove("r11");
        var result = Risk.of(answers);
        assertThat(result.band()).isEqualTo(Band.STANDARD);
        assertThat(result.notKnown()).containsExactly("r11");
    }

    private static Map<String, String> lowest() {
        Map<String, String> answers = new HashMap<>();
        Risk.QUESTIONS.forEach(question ->
                answers.put(question.key(), question.choices().getFirst().code()));
        return answers;
    }
}
