package org.fanlight.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Condition;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionTotals;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaire;
import org.junit.jupiter.api.Test;

class SurveyTotalsTest {

    @Test
    void fewer_than_five_people_show_nothing_at_all() {
        var totals = SurveyTotals.of(survey(), answered(4, 0, 0));

        assertThat(totals.people()).isNull();
        assertThat(totals.questions()).isEmpty();
        assertThat(totals.words()).isEmpty();
    }

    @Test
    void a_number_from_one_to_four_is_never_shown() {
        assertThat(shown(answered(6, 3, 2))).containsExactly(6, null, null);
        assertThat(shown(answered(10, 0, 5))).containsExactly(10, 0, 5);
    }

    @Test
    void a_hidden_number_cannot_be_worked_out_from_the_others() {
        // 6 + ? + 9 of 17: the smallest that is shown goes too.
        assertThat(shown(answered(6, 2, 9))).containsExactly(null, null, 9);
    }

    @Test
    void those_who_left_the_question_out_cannot_be_worked_out_either() {
        var all = new ArrayList<>(answered(6, 0, 9));
        all.addAll(Collections.nCopies(2, Answers.NONE.with("more", Answer.said("words"))));

        assertThat(shown(all)).containsExactly(null, 0, 9);
    }

    @Test
    void words_are_shown_when_five_people_wrote_some() {
        var some = new ArrayList<>(answered(6, 0, 0));
        some.addAll(Collections.nCopies(4, Answers.NONE.with("more", Answer.said("words"))));
        assertThat(SurveyTotals.of(survey(), some).words()).isEmpty();

        some.add(Answers.NONE.with("more", Answer.said("words")));
        assertThat(SurveyTotals.of(survey(), some).words()).hasSize(5);
    }

    private static List<Integer> shown(List<Answers> all) {
        return SurveyTotals.of(survey(), all).questions().getFirst().lines().stream()
                .map(QuestionTotals.Line::people)
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private static List<Answers> answered(int good, int middle, int bad) {
        List<Answers> all = new ArrayList<>();
        all.addAll(Collections.nCopies(good, Answers.NONE.with("overall", Answer.chosen("good"))));
        all.addAll(Collections.nCopies(middle, Answers.NONE.with("overall", Answer.chosen("middle"))));
        all.addAll(Collections.nCopies(bad, Answers.NONE.with("overall", Answer.chosen("bad"))));
        return all;
    }

    private static Questionnaire survey() {
        return new Questionnaire(
                "survey",
                1,
                "survey",
                List.of("how"),
                List.of(
                        question("overall", QuestionType.ONE, "good", "middle", "bad"),
                        question("more", QuestionType.LONG)));
    }

    private static Question question(String key, QuestionType type, String... codes) {
        var options = List.of(codes).stream()
                .map(code -> new Option(code, false, false, Set.of(), code))
                .toList();
        return new Question(
                key, type, "how", null, false, options, null, new Condition(List.of()), 500, null, "survey." + key);
    }
}
