package org.fanlight.casework.meeting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.meeting.InterviewDesk;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.ui.ChecklistPart;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** The interview at once: held, or later and why (BCHA-4.8b). */
class InterviewSection extends CaseSection {

    private final transient InterviewDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final TextArea reason;
    private final ChecklistPart checklist;

    InterviewSection(CasePage page, InterviewDesk desk) {
        super(page, "interview");
        this.desk = desk;
        reason = new TextArea(Label.of(say().of("staff.meeting.interview-later-why")), "interview-why", "why");
        checklist = new ChecklistPart(this, Checklist.INTERVIEW, () -> desk.asksForChecklist(page.id()));
        if (desk.isAtOnce(page.id())) {
            add(new Paragraph(say().of("staff.meeting.interview-intro")));
        }
        add(
                list,
                checklist,
                button("staff.meeting.interview-held", () -> attempt(() -> desk.held(page().id()))),
                opening("staff.meeting.interview-later", reason, button("staff.meeting.keep", this::later)));
        show();
    }

    @Override
    protected void show() {
        checklist.show();
        list.removeAll();
        desk.of(page().id()).forEach(one -> {
            var line = new ListItem(say().of(
                            one.held() ? "staff.meeting.interview-was-held" : "staff.meeting.interview-was-later",
                            Map.of("when", page().when(one.at()), "who", page().name(one.author()))));
            if (!one.held()) {
                line.add(Bits.told(one.reason(), "en-GB"));
            }
            list.add(line);
        });
    }

    private void later() {
        if (attempt(() -> desk.later(page().id(), reason.getValue()))) {
            reason.setValue("");
        }
    }
}
