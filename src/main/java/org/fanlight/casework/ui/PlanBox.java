package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.plan.PlanContent;
import org.fanlight.casework.plan.PlanPart;

/** One person's plan: what they were shown, what they said, the draft, and the forms to go on with it. */
class PlanBox extends Div {

    private final transient PlanSection section;
    private final UUID party;
    private final H3 heading = new H3();
    private final Div shown = new Div();
    private final Div wished = new Div();
    private final Div draft = new Div();
    private final PlanAnswerForm answer;
    private final NativeDetails answering;

    PlanBox(PlanSection section, UUID party) {
        this.section = section;
        this.party = party;
        answer = new PlanAnswerForm(section, party);
        answering = section.opening("staff.plan.write-down", answer);
        add(
                heading,
                shown,
                answering,
                wished,
                draft,
                section.opening("staff.plan.begin", new PlanBeginForm(section, party)),
                section.opening("staff.plan.add", new PlanItemForm(section, party)),
                section.opening("staff.plan.contact", new PlanContactForm(section, party)),
                section.opening("staff.plan.show", new PlanShowForm(section, party)));
    }

    void show(PlanPart part) {
        var say = section.say();
        heading.setText(
                say.of(part.mustAgree() ? "staff.plan.of" : "staff.plan.of-witness", "reference", reference(part)));
        shown.removeAll();
        draft.removeAll();
        wished.removeAll();
        wish(part, true);
        wish(part, false);
        List<PlanPart.Version> versions = part.versions();
        if (versions.isEmpty()) {
            shown.add(new Paragraph(say.of("staff.plan.none")));
        } else {
            shown.add(new PlanVersionText(section, party, versions.getFirst(), true));
            answer.about(versions.getFirst().plan().id());
        }
        answering.setVisible(!versions.isEmpty());
        if (versions.size() > 1) {
            var older = new Div();
            versions.stream().skip(1).forEach(one -> older.add(new PlanVersionText(section, party, one, false)));
            shown.add(section.opening("staff.plan.older", older));
        }
        PlanContent waiting = part.draft();
        if (waiting != null) {
            draft.add(new PlanDraftText(section, party, waiting));
        }
    }

    private void wish(PlanPart part, boolean wanted) {
        var say = section.say();
        var list = new UnorderedList();
        part.options().stream()
                .filter(option -> Boolean.valueOf(wanted).equals(option.wanted()))
                .forEach(option -> list.add(new ListItem(say.of(option.textKey()))));
        if (list.getComponentCount() > 0) {
            wished.add(new Paragraph(say.of(wanted ? "staff.plan.wanted" : "staff.plan.left")), list);
        }
    }

    private static String reference(PlanPart part) {
        return InboxTable.reference(part.reference());
    }

    static String line(CasePage page, String type, String owner, String due) {
        return page.say().of("staff.plan.item", Map.of("type", type, "owner", owner, "due", due));
    }
}
