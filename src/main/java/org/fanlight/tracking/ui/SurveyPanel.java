package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.journey.Question;
import org.fanlight.survey.SurveyDesk;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Field;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.RadioGroup;
import org.fanlight.ui.field.TextArea;

/** How it was, in words to choose from and words of one's own. All of it may be left out. */
class SurveyPanel extends Panel {

    private static final String CALL_BACK = "call_back";

    private final Map<Question, Field> fields = new LinkedHashMap<>();
    private final CheckboxGroup callBack;

    SurveyPanel(YoursView view) {
        super(view, 7, view.say().of("survey.heading"));
        add(words("survey.intro"), words("survey.private"));
        for (Question question : desks().survey().questions().asked(Answers.NONE)) {
            Field field = field(question);
            fields.put(question, field);
            add(field);
        }
        callBack = new CheckboxGroup(Label.of(say().of("survey.call-back.legend")), "call", "call");
        callBack.addChoice(CALL_BACK, say().of("survey.call-back"));
        callBack.setHint(say().of("survey.call-back.hint"));
        var later = new NativeButton(say().of("survey.later"), click -> view.start(null));
        later.addClassName("quiet");
        add(callBack, act("survey.send", this::send), later);
        keeps("survey", fields.values());
    }

    private Field field(Question question) {
        var label = Label.of(say().of(question.heading()));
        if (!question.type().isChoice()) {
            var words = new TextArea(label, question.key(), question.key());
            if (say().texts().has(say().language(), question.hint())) {
                words.setHint(say().of(question.hint()));
            }
            return words;
        }
        var group = new RadioGroup(label, question.key(), question.key());
        question.options().forEach(option -> group.addChoice(option.code(), say().of(option.text())));
        return group;
    }

    private Answers answers() {
        Answers answers = Answers.NONE;
        for (var entry : fields.entrySet()) {
            String key = entry.getKey().key();
            if (entry.getValue() instanceof RadioGroup group && group.getValue() != null) {
                answers = answers.with(key, Answer.chosen(group.getValue()));
            } else if (entry.getValue() instanceof TextArea words
                    && !words.getValue().isBlank()) {
                answers = answers.with(key, Answer.said(words.getValue()));
            }
        }
        return answers;
    }

    private void send() {
        try {
            desks().survey().answer(answers(), !callBack.getValue().isEmpty());
            sent();
            view().start(say().of("survey.sent.text"));
        } catch (SurveyDesk.NotAnswerable notAnswerable) {
            notAnswerable
                    .problems()
                    .forEach(problem -> fields.forEach((question, field) -> {
                        if (question.key().equals(problem.question())) {
                            wrong(field, say().of(problem.text(), problem.arguments()));
                        }
                    }));
            if (notAnswerable.problems().isEmpty()) {
                wrong(fields.values().iterator().next(), say().of("survey.nothing"));
            }
            isRight(fields.values().toArray(Field[]::new));
        }
    }
}
