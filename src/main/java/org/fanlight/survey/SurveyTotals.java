package org.fanlight.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.journey.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * What people answered, added up so that nobody can be worked out: a number from one to four is never shown, nor one
 * that would give it away by subtraction (RU18).
 *
 * @param people how many answered; null when fewer than {@link #FEWEST}, and then nothing else is shown either
 * @param words what they wrote, in no order; empty until enough people wrote something
 */
public record SurveyTotals(@Nullable Integer people, List<QuestionTotal> questions, List<String> words) {

    /** Smaller groups are not shown. */
    public static final int FEWEST = 5;

    /** One question's answers, in the order of its options. */
    public record QuestionTotal(Question question, List<Line> lines) {}

    /**
     * How many chose one answer.
     *
     * @param people how many; null when not shown
     * @param few whether it is not shown because there are fewer than five, otherwise because it would tell another
     */
    public record Line(Option option, @Nullable Integer people, boolean few) {}

    static SurveyTotals of(Questionnaire questionnaire, List<Answers> all) {
        if (all.size() < FEWEST) {
            return new SurveyTotals(null, List.of(), List.of());
        }
        List<QuestionTotal> questions = questionnaire.questions().stream()
                .filter(question -> question.type() == QuestionType.ONE)
                .map(question -> new QuestionTotal(question, lines(question, all)))
                .toList();
        List<String> words = questionnaire.questions().stream()
                .filter(question -> question.type() == QuestionType.LONG)
                .flatMap(question ->
                        all.stream().map(answers -> answers.of(question.key()).words()))
                .filter(said -> !said.isBlank())
                .toList();
        return new SurveyTotals(all.size(), questions, words.size() < FEWEST ? List.of() : words);
    }

    private static List<Line> lines(Question question, List<Answers> all) {
        List<Line> lines = new ArrayList<>();
        for (Option option : question.options()) {
            int people = (int) all.stream()
                    .filter(answers -> answers.has(question.key(), option.code()))
                    .count();
            boolean few = people > 0 && people < FEWEST;
            lines.add(new Line(option, few ? null : people, few));
        }
        // Those who gave no answer are a group of their own, whose size everybody can subtract.
        int silent = (int) all.stream()
                .filter(answers ->
                        question.options().stream().noneMatch(option -> answers.has(question.key(), option.code())))
                .count();
        boolean silentFew = silent > 0 && silent < FEWEST;
        long hidden = lines.stream().filter(Line::few).count() + (silentFew ? 1 : 0);
        if (hidden == 1) {
            hideSmallest(lines);
        }
        return List.copyOf(lines);
    }

    private static void hideSmallest(List<Line> lines) {
        lines.stream()
                .filter(line -> line.people() != null && line.people() > 0)
                .min(Comparator.comparing(line -> line.people() == null ? 0 : line.people()))
                .ifPresent(line -> lines.set(lines.indexOf(line), new Line(line.option(), null, false)));
    }
}
