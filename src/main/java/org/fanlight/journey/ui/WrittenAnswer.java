package org.fanlight.journey.ui;

import java.util.List;
import java.util.function.Supplier;
import org.fanlight.common.PhoneNumber;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** What is written: a text, a number, a phone number, a place. */
final class WrittenAnswer implements AnswerField {

    private final Field field;
    private final Supplier<String> words;
    private final @Nullable TextField postcode;

    WrittenAnswer(Question question, Answer answer, Say say) {
        Label label = Label.heading(say.of(question.heading()));
        String id = question.key();
        if (question.type() == QuestionType.LONG) {
            TextArea area = new TextArea(label, id, "words").counted();
            area.setValue(answer.words());
            field = area;
            words = area::getValue;
        } else {
            TextField line = new TextField(label, id, "words", type(question));
            if (question.type() == QuestionType.NUMBER) {
                line.digits(4);
            }
            line.setValue(shown(question, answer.words()));
            field = line;
            words = line::getValue;
        }
        if (question.type() == QuestionType.PLACE) {
            postcode = new TextField(Label.of(say.of("journey.postcode")), id + "-postcode", "part.postcode");
            postcode.setValue(answer.part("postcode"));
        } else {
            postcode = null;
        }
    }

    private static String type(Question question) {
        return question.type() == QuestionType.PHONE ? "tel" : "email".equals(question.check()) ? "email" : "text";
    }

    private static String shown(Question question, String words) {
        return question.type() == QuestionType.PHONE
                ? PhoneNumber.parse(words).map(PhoneNumber::shown).orElse(words)
                : words;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public List<Field> more() {
        return postcode == null ? List.of() : List.of(postcode);
    }

    @Override
    public Answer read() {
        Answer written = Answer.said(words.get());
        return postcode == null || postcode.getValue().isBlank()
                ? written
                : written.with("postcode", postcode.getValue());
    }

    @Override
    public Field at(String part) {
        return part.equals("postcode") && postcode != null ? postcode : field;
    }
}
