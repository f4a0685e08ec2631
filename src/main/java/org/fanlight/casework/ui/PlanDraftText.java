package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.plan.PlanContent;
import org.fanlight.common.London;

/** What the next version would hold; the person does not see it yet. */
class PlanDraftText extends Div {

    PlanDraftText(PlanSection section, UUID party, PlanContent draft) {
        var say = section.say();
        addClassName("plan-draft");
        add(new H4(say.of("staff.plan.draft")));
        var items = new UnorderedList();
        for (PlanContent.Item item : draft.items()) {
            var out = section.button(
                    "staff.plan.take-out",
                    () -> section.tries(() -> section.page()
                            .desks()
                            .plans()
                            .takeOut(section.page().id(), party, item.id())));
            out.setAriaLabel(say.of("staff.plan.take-out") + ": " + item.what());
            items.add(new ListItem(
                    Bits.told(item.what(), draft.language()),
                    Bits.quiet(PlanBox.line(
                            section.page(),
                            say.of(item.type().textKey()),
                            item.owner(),
                            London.date(item.due(), say.language()))),
                    out));
        }
        add(items);
        var way = draft.way();
        add(new Paragraph(
                way == null
                        ? say.of("staff.plan.no-contact")
                        : say.of("plan.contact", Map.of("way", say.of(way.textKey()), "days", draft.everyDays()))));
    }
}
