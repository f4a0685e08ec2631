package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.fanlight.ui.field.SelectField;

/** Fills the draft with steps that fit, and with what the person would like. */
class PlanBeginForm extends Div {

    PlanBeginForm(PlanSection section, UUID party) {
        var say = section.say();
        SelectField language = LanguageField.of(
                say, "plan-begin-language-" + party, section.page().head().language());
        add(
                new Paragraph(say.of("staff.plan.begin.intro")),
                language,
                section.button(
                        "staff.plan.begin.fill",
                        () -> section.tries(() -> section.page()
                                .desks()
                                .plans()
                                .begin(section.page().id(), party, language.getValue()))));
    }
}
