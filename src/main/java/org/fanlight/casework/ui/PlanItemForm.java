package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.fanlight.casework.progress.ActionPlan.Type;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Something to be done: what for, what, who, by when. */
class PlanItemForm extends Div {

    private final transient PlanSection section;
    private final UUID party;
    private final SelectField type;
    private final TextArea what;
    private final TextField owner;
    private final TextField due;

    PlanItemForm(PlanSection section, UUID party) {
        this.section = section;
        this.party = party;
        var say = section.say();
        type = new SelectField(Label.of(say.of("staff.plan.type")), "plan-type-" + party, "type");
        for (Type one : Type.values()) {
            type.addChoice(one.name(), say.of(one.textKey()));
        }
        type.setValue(Type.SUPPORT.name());
        what = new TextArea(Label.of(say.of("staff.plan.what")), "plan-what-" + party, "what");
        what.setHint(say.of("staff.plan.what-hint"));
        owner = new TextField(Label.of(say.of("staff.plan.owner")), "plan-owner-" + party, "owner");
        owner.setHint(say.of("staff.plan.owner-hint"));
        due = new TextField(Label.of(say.of("staff.plan.due")), "plan-due-" + party, "due", "date");
        add(type, what, owner, due, section.button("staff.plan.keep", this::keep));
    }

    private void keep() {
        var page = section.page();
        if (section.tries(() -> page.desks()
                .plans()
                .add(page.id(), party, Type.valueOf(type.getValue()), what.getValue(), owner.getValue(), due.day()))) {
            what.setValue("");
            owner.setValue("");
            due.setValue("");
        }
    }
}
