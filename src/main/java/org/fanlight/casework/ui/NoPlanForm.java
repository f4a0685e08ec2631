package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** Writes down why there is no plan. */
class NoPlanForm extends Div {

    NoPlanForm(PlanSection section) {
        var say = section.say();
        var reason = new TextArea(Label.of(say.of("staff.plan.without.reason")), "plan-without", "without");
        add(new Paragraph(say.of("staff.plan.without.intro")), reason, section.button("staff.plan.without.keep", () -> {
            var page = section.page();
            if (section.tries(() -> page.desks().plans().doWithout(page.id(), reason.getValue()))) {
                reason.setValue("");
            }
        }));
    }
}
