package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;

/** Who has the case. */
class HandlingSection extends CaseSection {

    private final Paragraph assigned = new Paragraph();
    private final SelectField colleague;

    HandlingSection(CasePage page) {
        super(page, "handling");
        UUID me = page.desks().person().staff().id();
        colleague = new SelectField(Label.of(say().of("staff.assign.who")), "assign", "assign");
        colleague.addChoice("", say().of("staff.inbox.nobody"));
        colleague.addChoice(me.toString(), say().of("staff.assign.me"));
        page.names().forEach((id, name) -> {
            if (!id.equals(me)) {
                colleague.addChoice(id.toString(), name);
            }
        });
        add(assigned, opening("staff.assign", colleague, button("staff.assign.keep", this::assign)));
        show();
    }

    @Override
    protected void show() {
        UUID assignee = page().head().assignee();
        assigned.setText(
                assignee == null
                        ? say().of("staff.assign.nobody")
                        : say().of("staff.assign.to", "who", page().name(assignee)));
        colleague.setValue(assignee == null ? "" : assignee.toString());
    }

    private void assign() {
        String chosen = colleague.getValue();
        UUID who = chosen.isBlank() ? null : UUID.fromString(chosen);
        attempt(() -> page().desks().cases().assign(page().id(), page().seen(), who));
    }
}
