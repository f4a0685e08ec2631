package org.fanlight.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people gave each answer to one question, so that nobody can be worked out: a number from one to four is never
 * shown, nor one that would give it away by subtraction (RU18).
 *
 * @param lines in the order of the question's options
 */
public record QuestionTotals(Question question, List<Line> lines) {

    /** Smaller groups are not shown. */
    public static final int FEWEST = 5;

    public QuestionTotals {
        lines = List.copyOf(lines);
    }

    /**
     * How many chose one answer.
     *
     * @param people how many; null when not shown
     * @param few whether it is not shown because there are fewer than five, otherwise because it would tell another
     */
    public record Line(Option option, @Nullable Integer people, boolean few) {}

    /** Every question of a choice of one; none at all while fewer than {@link #FEWEST} have answered anything. */
    public static List<QuestionTotals> of(Questionnaire questionnaire, List<Answers> all) {
        if (all.size() < FEWEST) {
            return List.of();
        }
        return questionnaire.questions().stream()
                .filter(question -> question.type() == QuestionType.ONE)
                .map(question -> new QuestionTotals(question, lines(question, all)))
                .toList();
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
        return lines;
    }

    private static void hideSmallest(List<Line> lines) {
        lines.stream()
                .filter(line -> line.people() != null && line.people() > 0)
                .min(Comparator.comparing(line -> line.people() == null ? 0 : line.people()))
                .ifPresent(line -> lines.set(lines.indexOf(line), new Line(line.option(), null, false)));
    }
}
