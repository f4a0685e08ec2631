package org.fanlight.journey.ui;

import java.util.ArrayList;
import java.util.List;
import org.fanlight.common.PhoneNumber;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.ui.Say;

/** An answer as a person reads it. */
final class AnswerWords {

    private AnswerWords() {}

    static String of(Question question, Answer answer, Say say) {
        List<String> lines = new ArrayList<>();
        for (Option option : question.options()) {
            if (answer.has(option.code())) {
                lines.add(say.of(option.text()));
            }
        }
        switch (question.type()) {
            case DATE -> lines.add(date(answer));
            case HOURS -> lines.add(hours(answer));
            default -> {}
        }
        lines.add(question.type() == QuestionType.PHONE ? number(answer.words()) : answer.words());
        lines.add(answer.part("postcode"));
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private static String number(String words) {
        return PhoneNumber.parse(words).map(PhoneNumber::shown).orElse(words);
    }

    private static String hours(Answer answer) {
        return answer.part("from").isEmpty() ? "" : answer.part("from") + "–" + answer.part("to");
    }

    private static String date(Answer answer) {
        List<String> parts = new ArrayList<>(List.of(answer.part("day"), answer.part("month"), answer.part("year")));
        parts.removeIf(String::isEmpty);
        return String.join(" / ", parts);
    }
}
