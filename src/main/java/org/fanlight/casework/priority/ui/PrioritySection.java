package org.fanlight.casework.priority.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.priority.PriorityDesk;
import org.fanlight.casework.priority.PriorityDesk.Priority;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** The priority now, who changed it and why, and changing it. */
public class PrioritySection extends CaseSection {

    private final transient PriorityDesk desk;
    private final Paragraph now = new Paragraph();
    private final UnorderedList changes = new UnorderedList();
    private final SelectField priority;
    private final TextArea reason;

    public PrioritySection(CasePage page, PriorityDesk desk) {
        super(page, "priority");
        this.desk = desk;
        priority = new SelectField(Label.of(say().of("staff.priority.to")), "priority-to", "priority");
        for (Priority one : Priority.values()) {
            priority.addChoice(one.name(), say().of(one.textKey()));
        }
        priority.setValue(Priority.HIGH.name());
        reason = new TextArea(Label.of(say().of("staff.priority.why")), "priority-why", "why");
        add(now, changes, opening("staff.priority.change", priority, reason, button("staff.other.keep", this::set)));
        show();
    }

    @Override
    protected void show() {
        now.setText(say().of(
                        "staff.priority.now",
                        "priority",
                        say().of(desk.now(page().id()).textKey())));
        changes.removeAll();
        desk.of(page().id()).forEach(one -> {
            var line = new ListItem(say().of(
                            "staff.priority.line",
                            Map.of(
                                    "priority",
                                    say().of(one.priority().textKey()),
                                    "when",
                                    page().when(one.at()),
                                    "who",
                                    page().name(one.author()))));
            line.add(Bits.told(one.reason(), "en-GB"));
            changes.add(line);
        });
    }

    private void set() {
        if (attempt(() -> desk.set(page().id(), Priority.valueOf(priority.getValue()), reason.getValue()))) {
            reason.setValue("");
        }
    }
}
