package org.fanlight.casework.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;

/** Whether it has stopped, as it was said at closing and at each check-in. */
class StoppedSection extends CaseSection {

    private final transient ReviewDesks desks;
    private final UnorderedList list = new UnorderedList();

    StoppedSection(CasePage page, ReviewDesks desks) {
        super(page, "stopped");
        this.desks = desks;
        var answer = new SelectField(Label.of(say().of("staff.stopped.ask")), "stopped", "stopped");
        Stream.of("yes", "no", "not_known").forEach(one -> answer.addChoice(one, say().of("staff.stopped." + one)));
        answer.setValue("yes");
        add(
                list,
                answer,
                button(
                        "staff.stopped.keep",
                        () -> attempt(() -> desks.stopped().checkIn(page.id(), answer.getValue()))));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        desks.stopped()
                .of(page().id())
                .forEach(one -> list.add(new ListItem(say().of(
                                "staff.stopped.line",
                                Map.of(
                                        "when",
                                        page().when(one.at()),
                                        "who",
                                        page().name(one.author()),
                                        "answer",
                                        say().of("staff.stopped." + one.answer()))))));
    }
}
