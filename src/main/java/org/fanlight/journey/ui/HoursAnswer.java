package org.fanlight.journey.ui;

import java.time.LocalTime;
import java.util.List;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;

/** Days, and the hours of those days. */
final class HoursAnswer implements AnswerField {

    private final CheckboxGroup days;
    private final SelectField from;
    private final SelectField to;

    HoursAnswer(Question question, Answer answer, Say say) {
        days = new CheckboxGroup(Label.heading(say.of(question.heading())), question.key(), "choice");
        for (Option option : question.options()) {
            days.addChoice(option.code(), say.of(option.text()));
        }
        days.setValue(answer.choices());
        from = time(question.key() + "-from", "from", answer, say);
        to = time(question.key() + "-to", "to", answer, say);
    }

    private static SelectField time(String id, String part, Answer answer, Say say) {
        SelectField field = new SelectField(Label.of(say.of("journey.hours." + part)), id, "part." + part);
        field.addChoice("", say.of("journey.select"));
        for (int hour = 0; hour < 24; hour++) {
            String time = LocalTime.of(hour, 0).toString();
            field.addChoice(time, time);
        }
        field.setValue(answer.part(part));
        return field;
    }

    @Override
    public Field field() {
        return days;
    }

    @Override
    public List<Field> more() {
        return List.of(from, to);
    }

    @Override
    public Answer read() {
        return Answer.chosen(days.getValue().toArray(String[]::new))
                .with("from", from.getValue())
                .with("to", to.getValue());
    }

    @Override
    public Field at(String part) {
        return switch (part) {
            case "from" -> from;
            case "to" -> to;
            default -> days;
        };
    }
}
