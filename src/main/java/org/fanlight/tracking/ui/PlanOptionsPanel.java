package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.casework.progress.PlanOption;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.RadioGroup;

/** What could help: the person takes or leaves each thing, and may leave all of it open (IMA-3.3d). */
class PlanOptionsPanel extends Panel {

    private static final String YES = "yes";

    private final transient Map<String, RadioGroup> answers = new LinkedHashMap<>();

    PlanOptionsPanel(YoursView view) {
        super(view, 17, view.say().of("plan.options.heading"));
        add(words("plan.options.intro"));
        var list = new Div();
        for (PlanOption option : desks().plans().options()) {
            var answer = new RadioGroup(Label.of(say().of(option.textKey())), "option-" + option.code(), option.code());
            answer.addChoice(YES, say().of("plan.options.yes"));
            answer.addChoice("no", say().of("plan.options.no"));
            if (option.wanted() != null) {
                answer.setValue(option.wanted() ? YES : "no");
            }
            answers.put(option.code(), answer);
            list.add(answer);
        }
        add(list, act("plan.options.send", this::send));
        keeps("options", answers.values());
    }

    private void send() {
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        answers.forEach((code, answer) -> {
            String said = answer.getValue();
            if (said != null) {
                wanted.put(code, said.equals(YES));
            }
        });
        if (wanted.isEmpty()) {
            wrong(answers.values().iterator().next(), say().of("plan.options.missing"));
        }
        if (isRight(answers.values().toArray(RadioGroup[]::new))) {
            desks().planVoice().choose(wanted);
            sent();
            view().start(say().of("plan.options.sent"));
        }
    }
}
