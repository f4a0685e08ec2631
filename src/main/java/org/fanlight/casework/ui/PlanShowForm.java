package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Shows the draft to the person. */
class PlanShowForm extends Div {

    private final transient PlanSection section;
    private final UUID party;
    private final TextArea words;
    private final SelectField language;
    private final TextArea gap;

    PlanShowForm(PlanSection section, UUID party) {
        this.section = section;
        this.party = party;
        var say = section.say();
        words = new TextArea(Label.of(say.of("staff.plan.words")), "plan-words-" + party, "words");
        language = LanguageField.of(
                say, "plan-language-" + party, section.page().head().language());
        gap = new TextArea(Label.of(say.of("staff.plan.gap-reason")), "plan-gap-" + party, "gap");
        gap.setHint(say.of("staff.plan.gap-hint"));
        gap.setVisible(!section.page().pack().planning().types().isEmpty());
        var show = section.button("staff.plan.show-it", this::show);
        show.addClassName("act");
        add(words, language, gap, show);
    }

    private void show() {
        var page = section.page();
        if (section.tries(() ->
                page.desks().plans().show(page.id(), party, words.getValue(), language.getValue(), gap.getValue()))) {
            words.setValue("");
            gap.setValue("");
        }
    }
}
