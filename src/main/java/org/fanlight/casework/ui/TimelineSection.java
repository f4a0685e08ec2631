package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.fanlight.record.Record;

/** Everything that was done and seen, the newest first; a long file is shown from its end. */
class TimelineSection extends CaseSection {

    private static final int SHOWN = 100;

    private final OrderedList list = new OrderedList();

    TimelineSection(CasePage page) {
        super(page, "timeline");
        list.addClassName("record-lines");
        add(opening("staff.timeline.open", list));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        var entries = page().desks().cases().timeline(page().id()).reversed();
        for (Record.Entry entry : entries.subList(0, Math.min(SHOWN, entries.size()))) {
            list.add(new ListItem(DeedWords.of(page(), entry)));
        }
        if (entries.size() > SHOWN) {
            list.add(new ListItem(say().of("staff.timeline.earlier", "count", entries.size() - SHOWN)));
        }
    }
}
