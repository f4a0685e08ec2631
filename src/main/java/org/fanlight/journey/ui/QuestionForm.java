package org.fanlight.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Problem;
import org.fanlight.journey.Question;
import org.fanlight.journey.QuestionType;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.RadioGroup;

/**
 * One question with its field, as it was answered before: heading, hint, field, why we ask. What is typed is kept by
 * {@code keep.js} while it is typed.
 */
public class QuestionForm extends Div {

    private final Question question;
    private final Say say;
    private final AnswerField field;

    /** @param turn when this page was made, so that what was typed before it never overwrites what came after */
    public QuestionForm(Question question, Answer answer, Say say, long turn) {
        this.question = question;
        this.say = say;
        this.field = AnswerField.of(question, answer, say);
        addClassName("question");
        getElement().setAttribute("data-question", question.key()).setAttribute("data-turn", String.valueOf(turn));
        field.field().setHint(hint());
        add(field.field());
        field.more().forEach(this::add);
        if (say.texts().has(say.language(), question.why())) {
            add(why(question, say));
        }
    }

    private String hint() {
        StringBuilder hint = new StringBuilder();
        if (say.texts().has(say.language(), question.hint())) {
            hint.append(say.of(question.hint()));
        }
        return hint.toString();
    }

    /** Why we ask, one tap away (G11e). */
    public static NativeDetails why(Question question, Say say) {
        Div reasons = new Div(new Paragraph(say.of(question.why())));
        if (!question.required() && question.type() != QuestionType.STATEMENT) {
            reasons.add(new Paragraph(say.of("journey.optional")));
        }
        NativeDetails why = new NativeDetails(say.of("journey.why"), reasons);
        why.addClassName("why");
        return why;
    }

    /** Puts something to read before the choices. */
    public void addNote(Component note) {
        if (field.field() instanceof RadioGroup group) {
            group.addBeforeChoices(note);
        } else if (field.field() instanceof CheckboxGroup group) {
            group.addBeforeChoices(note);
        } else {
            addComponentAtIndex(1, note);
        }
    }

    public Question question() {
        return question;
    }

    /** What stands in the field now. */
    public Answer answer() {
        return field.read();
    }

    /**
     * Says at each field what is to be put right.
     *
     * @return the same for the summary: each field's id and what is to be put right
     */
    public Map<String, String> show(List<Problem> problems) {
        field.clear();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Problem problem : problems) {
            Field wrong = field.at(problem.part());
            String text = say.of(problem.text(), problem.arguments());
            if (errors.putIfAbsent(wrong.id(), text) == null) {
                wrong.setError(text);
            }
        }
        return errors;
    }

    /** How an answer reads, for the list of what was told. */
    public static String read(Question question, Answer answer, Texts texts, Language language) {
        return AnswerWords.of(question, answer, new Say(texts, language));
    }
}
