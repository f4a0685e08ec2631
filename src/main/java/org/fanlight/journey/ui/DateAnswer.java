package org.fanlight.journey.ui;

import java.util.List;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Question;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.DateParts;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** A date as exactly as it is known, or words that say when. */
final class DateAnswer implements AnswerField {

    private final DateParts parts;
    private final TextField words;

    DateAnswer(Question question, Answer answer, Say say) {
        parts = new DateParts(
                Label.heading(say.of(question.heading())),
                question.key(),
                "part",
                say.of("journey.day"),
                say.of("journey.month"),
                say.of("journey.year"));
        parts.day().setValue(answer.part("day"));
        parts.month().setValue(answer.part("month"));
        parts.year().setValue(answer.part("year"));
        words = new TextField(Label.of(say.of("journey.date.words")), question.key() + "-words", "words");
        words.setHint(say.of("journey.date.words.hint"));
        words.setValue(answer.words());
    }

    @Override
    public Field field() {
        return parts;
    }

    @Override
    public List<Field> more() {
        return List.of(words);
    }

    @Override
    public Answer read() {
        return Answer.said(words.getValue())
                .with("day", parts.day().getValue())
                .with("month", parts.month().getValue())
                .with("year", parts.year().getValue());
    }

    @Override
    public Field at(String part) {
        return part.equals("words") ? words : parts;
    }
}
