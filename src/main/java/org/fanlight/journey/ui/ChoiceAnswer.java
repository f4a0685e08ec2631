package org.fanlight.journey.ui;

import java.util.List;
import java.util.function.Supplier;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Option;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.RadioGroup;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** What is chosen, and the own words some choices open. */
final class ChoiceAnswer implements AnswerField {

    private final Field field;
    private final Supplier<List<String>> chosen;
    private final @Nullable TextField words;

    ChoiceAnswer(Question question, Answer answer, Say say) {
        Label label = Label.heading(say.of(question.heading()));
        boolean opens = question.options().stream().anyMatch(Option::words);
        words = opens ? new TextField(Label.of(say.of("journey.words")), question.key() + "-words", "words") : null;
        if (words != null) {
            words.setValue(answer.words());
        }
        if (question.type() == QuestionType.ONE) {
            RadioGroup group = new RadioGroup(label, question.key(), "choice");
            for (Option option : question.options()) {
                group.addChoice(option.code(), say.of(option.text()));
                if (option.words()) {
                    group.setOpens(option.code());
                }
            }
            group.setValue(answer.choices().isEmpty() ? null : answer.choices().getFirst());
            if (words != null) {
                group.addField(words);
            }
            field = group;
            chosen = () -> {
                String one = group.getValue();
                return one == null ? List.of() : List.of(one);
            };
        } else {
            CheckboxGroup group = new CheckboxGroup(label, question.key(), "choice");
            for (Option option : question.options()) {
                group.addChoice(option.code(), say.of(option.text()));
                if (option.words()) {
                    group.setOpens(option.code());
                }
            }
            group.setValue(answer.choices());
            if (words != null) {
                group.addField(words);
            }
            field = group;
            chosen = group::getValue;
        }
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public Answer read() {
        Answer answer = Answer.chosen(chosen.get().toArray(String[]::new));
        return words == null ? answer : answer.saying(words.getValue());
    }

    @Override
    public Field at(String part) {
        return part.equals("words") && words != null ? words : field;
    }

    @Override
    public void clear() {
        field.setError(null);
        if (words != null) {
            words.setError(null);
        }
    }
}
