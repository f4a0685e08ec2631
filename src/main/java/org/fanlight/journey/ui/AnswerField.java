package org.fanlight.journey.ui;

import java.util.List;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Question;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Field;

/** The field, or the few fields, of one kind of question. */
interface AnswerField {

    static AnswerField of(Question question, Answer answer, Say say) {
        return switch (question.type()) {
            case ONE, MANY -> new ChoiceAnswer(question, answer, say);
            case DATE -> new DateAnswer(question, answer, say);
            case HOURS -> new HoursAnswer(question, answer, say);
            case TEXT, LONG, NUMBER, PLACE, PHONE -> new WrittenAnswer(question, answer, say);
            case FILES, STATEMENT -> throw new IllegalArgumentException(question.key() + " has no field");
        };
    }

    /** The field that carries the question as its label. */
    Field field();

    /** Further fields of the same question. */
    default List<Field> more() {
        return List.of();
    }

    /** What stands there now. */
    Answer read();

    /** The field at fault. */
    Field at(String part);

    default void clear() {
        field().setError(null);
        more().forEach(more -> more.setError(null));
    }
}
