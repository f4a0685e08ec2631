package org.fanlight.survey;

import java.util.List;
import org.fanlight.journey.Answers;
import org.fanlight.journey.QuestionTotals;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * What people answered, added up so that nobody can be worked out: a number from one to four is never shown, nor one
 * that would give it away by subtraction (RU18).
 *
 * @param people how many answered; null when fewer than {@link QuestionTotals#FEWEST}, and then nothing else is shown either
 * @param words what they wrote, in no order; empty until enough people wrote something
 */
public record SurveyTotals(@Nullable Integer people, List<QuestionTotals> questions, List<String> words) {

    static SurveyTotals of(Questionnaire questionnaire, List<Answers> all) {
        if (all.size() < QuestionTotals.FEWEST) {
            return new SurveyTotals(null, List.of(), List.of());
        }
        List<String> words = questionnaire.questions().stream()
                .filter(question -> question.type() == QuestionType.LONG)
                .flatMap(question ->
                        all.stream().map(answers -> answers.of(question.key()).words()))
                .filter(said -> !said.isBlank())
                .toList();
        return new SurveyTotals(
                all.size(),
                QuestionTotals.of(questionnaire, all),
                words.size() < QuestionTotals.FEWEST ? List.of() : words);
    }
}
