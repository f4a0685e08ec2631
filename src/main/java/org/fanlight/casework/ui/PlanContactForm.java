package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.fanlight.casework.plan.PlanDesk;
import org.fanlight.casework.progress.ActionPlan.Way;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** How and how often we get in touch. */
class PlanContactForm extends Div {

    private final transient PlanSection section;
    private final UUID party;
    private final SelectField way;
    private final TextField days;

    PlanContactForm(PlanSection section, UUID party) {
        this.section = section;
        this.party = party;
        var say = section.say();
        way = new SelectField(Label.of(say.of("staff.plan.way")), "plan-way-" + party, "way");
        way.addChoice("", say.of("staff.risk.choose"));
        for (Way one : Way.values()) {
            way.addChoice(one.name(), say.of(one.textKey()));
        }
        way.setValue("");
        days = new TextField(Label.of(say.of("staff.plan.days")), "plan-days-" + party, "days").digits(2);
        days.setHint(say.of("staff.plan.days-hint", "longest", PlanDesk.LONGEST_RHYTHM));
        add(way, days, section.button("staff.plan.keep-contact", this::keep));
    }

    private void keep() {
        var page = section.page();
        String typed = days.getValue().strip();
        int every = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
        section.tries(() -> page.desks()
                .plans()
                .keepInTouch(page.id(), party, way.getValue().isBlank() ? null : Way.valueOf(way.getValue()), every));
    }
}
