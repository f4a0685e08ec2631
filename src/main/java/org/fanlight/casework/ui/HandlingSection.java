package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.CategoryDesk;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Who has the case, and as what it is handled; what the person perceived is not touched by it (XC-18). */
class HandlingSection extends CaseSection {

    private final Paragraph assigned = new Paragraph();
    private final UnorderedList categories = new UnorderedList();
    private final SelectField colleague;
    private final SelectField category;
    private final TextArea reason;

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
        category = new SelectField(Label.of(say().of("staff.category.what")), "category", "category");
        CategoryDesk.CODES.forEach(code -> category.addChoice(code, say().of("staff.category." + code)));
        category.setValue(CategoryDesk.CODES.getFirst());
        reason = new TextArea(Label.of(say().of("staff.category.reason")), "category-reason", "reason");
        add(
                assigned,
                opening("staff.assign", colleague, button("staff.assign.keep", this::assign)),
                categories,
                opening("staff.category", category, reason, button("staff.category.keep", this::categorise)));
        show();
    }

    @Override
    void show() {
        UUID assignee = page().head().assignee();
        assigned.setText(
                assignee == null
                        ? say().of("staff.assign.nobody")
                        : say().of("staff.assign.to", "who", page().name(assignee)));
        colleague.setValue(assignee == null ? "" : assignee.toString());
        categories.removeAll();
        page().desks()
                .categories()
                .of(page().id())
                .forEach(one -> categories.add(new ListItem(
                        Bits.quiet(say().of(
                                        "staff.category.line",
                                        Map.of(
                                                "when",
                                                page().when(one.at()),
                                                "who",
                                                page().name(one.author()),
                                                "what",
                                                say().of("staff.category." + one.code())))),
                        Bits.told(one.reason(), "en-GB"))));
    }

    private void assign() {
        String chosen = colleague.getValue();
        UUID who = chosen.isBlank() ? null : UUID.fromString(chosen);
        attempt(() -> page().desks().cases().assign(page().id(), page().seen(), who));
    }

    private void categorise() {
        reason.setError(reason.getValue().isBlank() ? say().of("staff.category.reason-missing") : null);
        if (!reason.getValue().isBlank()
                && attempt(() -> page().desks()
                        .categories()
                        .set(page().id(), page().seen(), category.getValue(), reason.getValue()))) {
            reason.setValue("");
        }
    }
}
