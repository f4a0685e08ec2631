package org.fanlight.casework.counter.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fanlight.casework.counter.CounterDesk;
import org.fanlight.casework.counter.CounterDesk.Opposite;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** Cases in which the people of this one are reported themselves: their references and nothing of what is in them. */
public class CounterSection extends CaseSection {

    private final transient CounterDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final TextField reference;

    public CounterSection(CasePage page, CounterDesk desk) {
        super(page, "counter");
        this.desk = desk;
        reference = new TextField(Label.of(say().of("staff.counter.reference")), "counter-reference", "reference");
        add(
                new Paragraph(say().of("staff.counter.intro")),
                list,
                opening("staff.counter.link", reference, button("staff.counter.link-it", this::link)));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        List<Opposite> all = desk.of(page().id());
        for (Opposite one : all) {
            var line = new ListItem(Bits.reference(CasePage.reference(one.reference())));
            if (one.hasSameHands()) {
                line.add(new Paragraph(say().of("staff.counter.same-hands")));
            }
            line.add(button("staff.counter.unlink", () -> attempt(() -> desk.unlink(page().id(), one.caseId()))));
            list.add(line);
        }
        if (all.isEmpty()) {
            list.add(new ListItem(say().of("staff.counter.none")));
        }
    }

    private void link() {
        if (attempt(() -> desk.link(page().id(), reference.getValue()))) {
            reference.setValue("");
        }
    }
}
