package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.plan.PlanPart;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.ActionPlan.Item;
import org.fanlight.casework.progress.ActionPlan.ItemState;
import org.fanlight.common.London;

/** One version of a plan, with what was said to it; in the newest each item can be marked. */
class PlanVersionText extends Article {

    private final transient PlanSection section;
    private final UUID party;

    PlanVersionText(PlanSection section, UUID party, PlanPart.Version version, boolean newest) {
        this.section = section;
        this.party = party;
        var say = section.say();
        ActionPlan plan = version.plan();
        add(new Paragraph(say.of(
                "staff.plan.version",
                Map.of(
                        "number",
                        plan.number(),
                        "when",
                        section.page().when(plan.at()),
                        "who",
                        section.page().name(version.author()),
                        "state",
                        say.of(plan.state().textKey())))));
        var items = new UnorderedList();
        plan.items().forEach(item -> items.add(line(plan, item, newest)));
        add(items);
        var way = plan.way();
        if (way != null) {
            add(new Paragraph(say.of("plan.contact", Map.of("way", say.of(way.textKey()), "days", plan.everyDays()))));
        }
        if (!plan.words().isBlank()) {
            add(Bits.told(plan.words(), plan.languageTag()));
        }
        if (!version.gapReason().isBlank()) {
            add(new Div(Bits.quiet(say.of("staff.plan.gap")), Bits.told(version.gapReason(), "en-GB")));
        }
        plan.answers().forEach(answer -> add(said(answer)));
    }

    private Div said(ActionPlan.Answer answer) {
        var say = section.say();
        var said = new Div(new Paragraph(say.of(
                "staff.plan.said",
                Map.of("when", section.page().when(answer.at()), "what", say.of("staff." + answer.textKey())))));
        if (!answer.witness().isBlank()) {
            said.add(Bits.quiet(say.of("staff.plan.witnessed", "witness", answer.witness())));
        }
        if (!answer.words().isBlank()) {
            said.add(Bits.told(answer.words(), section.page().head().language()));
        }
        return said;
    }

    private ListItem line(ActionPlan plan, Item item, boolean newest) {
        var say = section.say();
        var line = new ListItem(Bits.told(item.what(), plan.languageTag()));
        line.add(Bits.quiet(PlanBox.line(
                section.page(), say.of(item.type().textKey()), item.owner(), London.date(item.due(), say.language()))));
        line.add(Bits.quiet(say.of(item.state().textKey())));
        if (newest) {
            for (ItemState next : next(item.state())) {
                var mark = section.button(
                        "staff.plan.mark."
                                + next.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        () -> section.tries(() -> section.page()
                                .desks()
                                .plans()
                                .mark(section.page().id(), party, item.id(), next)));
                mark.setAriaLabel(mark.getText() + ": " + item.what());
                line.add(mark);
            }
        }
        return line;
    }

    private static List<ItemState> next(ItemState state) {
        return switch (state) {
            case OPEN -> List.of(ItemState.UNDER_WAY, ItemState.DONE, ItemState.DROPPED);
            case UNDER_WAY -> List.of(ItemState.DONE, ItemState.DROPPED);
            case DONE -> List.of();
            case DROPPED -> List.of(ItemState.OPEN);
        };
    }
}
