package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.fanlight.casework.category.Category;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** A senior decides on a proposal; whoever made it sees that it waits. */
class DecisionForm extends Div {

    private final CategorySection section;
    private final UUID finding;
    private final TextArea reason;

    DecisionForm(CategorySection section, Category proposed) {
        this.section = section;
        this.finding = proposed.id();
        var say = section.say();
        addClassName("decision");
        reason = new TextArea(Label.of(say.of("staff.category.refuse-reason")), "refuse-" + finding, "reason");
        var me = section.page().desks().person().staff();
        if (!me.isAtLeast(Role.SENIOR) || me.id().equals(proposed.author())) {
            add(Bits.quiet(say.of("staff.category.waits")));
            return;
        }
        var approve = section.button("staff.category.approve", this::approve);
        approve.addClassName("act");
        add(
                new H3(say.of("staff.category.decide")),
                new Paragraph(say.of("staff.category.decide-hint")),
                approve,
                section.opening(
                        "staff.category.refuse-open", reason, section.button("staff.category.refuse", this::refuse)));
    }

    private void approve() {
        var page = section.page();
        section.tries(() -> page.desks().categories().approve(page.id(), finding));
    }

    private void refuse() {
        var page = section.page();
        section.tries(() -> page.desks().categories().refuse(page.id(), finding, reason.getValue()));
    }
}
