package org.fanlight.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fanlight.contact.SomeSafeContact;

/** Answers drawn at random over a whole questionnaire, each of which holds (RU30). */
public final class RandomAnswers {

    private static final List<String> WORDS = List.of(
            "They",
            "shouted",
            "again",
            "by",
            "the",
            "lift",
            "“go home”",
            "هر شام",
            "źle",
            "ŵyr",
            "🙂",
            "at",
            "night",
            "& left",
            "<b>",
            "O'Neil");

    private RandomAnswers() {}

    public static Answers over(Journey journey, Random random) {
        Answers answers = Answers.NONE.with("device", Answer.chosen("mine"));
        for (Question question : journey.questionnaire().questions()) {
            boolean asks = question.when().holds(journey.heard(answers));
            boolean answered = question.required() || random.nextInt(10) < 6;
            if (asks && answered && !question.key().equals("device")) {
                Answer answer = drawn(question, random);
                if (!answer.isNone() && journey.check(question, answer).isEmpty()) {
                    answers = answers.with(question.key(), answer);
                }
            }
        }
        return answers;
    }

    private static Answer drawn(Question question, Random random) {
        List<Option> options = question.options();
        return switch (question.type()) {
            case ONE -> {
                Option option = options.get(random.nextInt(options.size()));
                Answer one = Answer.chosen(option.code());
                yield option.words() && random.nextBoolean() ? one.saying(line(random)) : one;
            }
            case MANY -> many(options, random);
            case HOURS -> Answer.chosen("mon", "wed").with("from", "09:00").with("to", "17:00");
            case PHONE -> Answer.said(SomeSafeContact.newNumber().e164());
            case DATE -> Answer.NONE.with("day", "3").with("month", "4").with("year", "2026");
            case PLACE -> Answer.said("Elm House " + line(random)).with("postcode", "SE99 4GH");
            case NUMBER -> Answer.said(String.valueOf(random.nextInt(question.limit() + 1)));
            case TEXT ->
                "email".equals(question.check()) ? Answer.said("somebody@example.org") : Answer.said(line(random));
            case LONG -> Answer.said(line(random) + "\n" + line(random));
            case FILES, STATEMENT -> Answer.NONE;
        };
    }

    private static Answer many(List<Option> options, Random random) {
        List<Option> shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, random);
        if (shuffled.getFirst().exclusive()) {
            return Answer.chosen(shuffled.getFirst().code());
        }
        List<Option> some = shuffled.stream()
                .filter(option -> !option.exclusive())
                .limit(1 + random.nextInt(3))
                .toList();
        Answer answer = Answer.chosen(some.stream().map(Option::code).toArray(String[]::new));
        return some.stream().anyMatch(Option::words) && random.nextBoolean() ? answer.saying(line(random)) : answer;
    }

    /** At least three words that are no command and no number. */
    private static String line(Random random) {
        StringBuilder line = new StringBuilder("That is");
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            line.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return line.toString();
    }
}
