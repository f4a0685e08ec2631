package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.fanlight.casework.CaseDesk;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** The clocks with the time that is left, and whether each is a promise, the law, or an internal target (XC-06). */
class ClocksSection extends CaseSection {

    private final UnorderedList list = new UnorderedList();

    ClocksSection(CasePage page) {
        super(page, "clocks");
        list.addClassName("clocks");
        add(list);
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        page().desks().cases().clocks(page().id()).forEach(clock -> list.add(line(clock)));
    }

    private ListItem line(CaseClock clock) {
        var item = new ListItem();
        String rule = Rules.name(say(), clock.rule());
        if (clock.state().isOpen()) {
            var urgency = Left.urgency(clock.dueAt(), page().now());
            var sign = new Span(urgency.sign);
            sign.getElement().setAttribute("aria-hidden", "true");
            var words = new Span(Left.words(say(), rule, clock.dueAt(), page().now()));
            words.addClassName("clock-words");
            item.addClassNames("due", urgency.css);
            item.add(sign, words);
        } else {
            item.add(new Span(say().of(
                            "staff.clock.ended",
                            Map.of(
                                    "what",
                                    rule,
                                    "state",
                                    say().of("staff.clockstate."
                                            + clock.state().name().toLowerCase(Locale.ROOT))))));
        }
        item.add(Bits.quiet(
                say().of("staff.clock.detail", Map.of("due", page().when(clock.dueAt()), "origin", origin(clock)))));
        if (clock.state().isOpen() && CaseDesk.BY_HAND.contains(clock.rule())) {
            var done = button(
                    "staff.clock.done",
                    () -> attempt(() -> page().desks().cases().met(clock.caseId(), clock.rule())));
            done.setAriaLabel(say().of("staff.clock.done-which", "what", rule));
            item.add(done);
        }
        addReason(item, clock, rule);
        return item;
    }

    private String origin(CaseClock clock) {
        return clock.wording().equals("aim") && clock.isPromise()
                ? say().of("staff.wording.aim")
                : say().of("staff.clock.origin." + clock.origin().name().toLowerCase(Locale.ROOT));
    }

    private void addReason(ListItem item, CaseClock clock, String rule) {
        boolean missed = clock.state() == ClockState.BREACHED || clock.state() == ClockState.MET_LATE;
        String reason = clock.reason();
        if (missed && reason != null) {
            var given = new Div(new Span(say().of("staff.clock.reason")), Bits.told(reason, "en-GB"));
            item.add(given);
        } else if (missed) {
            var field = new TextField(
                    Label.of(say().of("staff.clock.give-reason", "what", rule)), "reason-" + clock.id(), "reason");
            item.add(field, button("staff.clock.keep-reason", () -> {
                if (field.getValue().isBlank()) {
                    field.setError(say().of("staff.clock.reason-missing"));
                } else {
                    attempt(() -> page().desks().cases().giveReason(clock.caseId(), clock.rule(), field.getValue()));
                }
            }));
        }
    }
}
