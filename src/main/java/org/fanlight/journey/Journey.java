package org.fanlight.journey;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanlight.common.London;
import org.jspecify.annotations.Nullable;

/**
 * Walks a questionnaire: what to ask next, what came before, what is still missing. Knows no screen and keeps nothing;
 * the same for every channel.
 *
 * @param questionnaire with the landlord's lists filled in
 * @param now what time it is: some answers cannot lie in the future
 */
public record Journey(Questionnaire questionnaire, InstantSource now) {

    /** The short way everybody walks, as far as these answers make it. */
    public List<Question> shortWay(Answers answers) {
        Answers heard = heard(answers);
        return asked(answers).stream()
                .filter(question -> question.isShort(heard))
                .toList();
    }

    /** Every question of one section that these answers ask, short or not. */
    public List<Question> section(String section, Answers answers) {
        return asked(answers).stream()
                .filter(question -> question.section().equals(section))
                .toList();
    }

    /** Every question that these answers ask. */
    public List<Question> asked(Answers answers) {
        Answers heard = heard(answers);
        return questionnaire.questions().stream()
                .filter(question -> question.when().holds(heard))
                .toList();
    }

    /** The question after this one on the short way; the first for null; empty at its end. */
    public Optional<Question> next(@Nullable String key, Answers answers) {
        return after(shortWay(answers), key);
    }

    /** The question after this one in its section. */
    public Optional<Question> nextInSection(String key, Answers answers) {
        return after(section(questionnaire.question(key).section(), answers), key);
    }

    private Optional<Question> after(List<Question> way, @Nullable String key) {
        int here = key == null ? -1 : position(key);
        return way.stream().filter(question -> position(question.key()) > here).findFirst();
    }

    /** The question before this one on the short way; empty at its start. */
    public Optional<Question> previous(String key, Answers answers) {
        return before(shortWay(answers), key);
    }

    /** The question before this one in its section. */
    public Optional<Question> previousInSection(String key, Answers answers) {
        return before(section(questionnaire.question(key).section(), answers), key);
    }

    private Optional<Question> before(List<Question> way, String key) {
        return way.reversed().stream()
                .filter(question -> position(question.key()) < position(key))
                .findFirst();
    }

    /** How far along the short way this question is, from 1. */
    public int step(String key, Answers answers) {
        return 1
                + (int) shortWay(answers).stream()
                        .filter(question -> position(question.key()) < position(key))
                        .count();
    }

    /** What is wrong with one answer. */
    public List<Problem> check(Question question, Answer answer) {
        return Checks.of(question, answer, LocalDate.ofInstant(now.instant(), London.ZONE));
    }

    /** The answer in its one normal form, as it is stored and compared. */
    public Answer tidy(Question question, Answer answer) {
        return Tidy.up(question, answer);
    }

    /** Everything that keeps these answers from being sent, in the order of the questions. */
    public List<Problem> problems(Answers answers) {
        List<Problem> problems = new ArrayList<>();
        for (Question question : asked(answers)) {
            problems.addAll(check(question, answers.of(question.key())));
        }
        return problems;
    }

    /** The answers that count, tidied: those of questions that are asked, and none for a key nobody knows. */
    public Answers heard(Answers answers) {
        Answers heard = Answers.NONE;
        // Conditions look back only, so one walk in order settles which questions are asked.
        for (Question question : questionnaire.questions()) {
            Answer answer = answers.of(question.key());
            if (!answer.isNone() && question.when().holds(heard)) {
                heard = heard.with(question.key(), tidy(question, answer));
            }
        }
        return heard;
    }

    /** What the chosen options tell besides, such as {@code violence} or {@code crisis}. */
    public Set<String> marks(Answers answers) {
        Answers heard = heard(answers);
        Set<String> marks = new LinkedHashSet<>();
        for (Question question : asked(heard)) {
            for (Option option : question.options()) {
                if (heard.has(question.key(), option.code())) {
                    marks.addAll(option.marks());
                }
            }
        }
        return marks;
    }

    /** How many questions of a section were answered. */
    public long answered(String section, Answers answers) {
        return section(section, answers).stream()
                .filter(question -> !answers.of(question.key()).isNone())
                .count();
    }

    private int position(String key) {
        return questionnaire.questions().indexOf(questionnaire.question(key));
    }
}
