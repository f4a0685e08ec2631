package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.plan.GoingAhead;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** Asking a senior to let one action go ahead before the plan is agreed, and deciding it. */
class GoingAheadPart extends Div {

    private final transient PlanSection section;
    private final UnorderedList asked = new UnorderedList();
    private final TextArea reason;

    GoingAheadPart(PlanSection section) {
        this.section = section;
        var say = section.say();
        reason = new TextArea(Label.of(say.of("staff.plan.ahead-reason")), "plan-ahead", "ahead");
        reason.setHint(say.of("staff.plan.ahead-hint"));
        add(asked, section.opening("staff.plan.ahead", reason, section.button("staff.plan.ahead-ask", this::ask)));
    }

    void show() {
        asked.removeAll();
        section.page().desks().agreement().asked(section.page().id()).forEach(one -> asked.add(line(one)));
    }

    private ListItem line(GoingAhead one) {
        var say = section.say();
        var page = section.page();
        var line = new ListItem(say.of(
                "staff.plan.ahead-line",
                Map.of(
                        "when",
                        page.when(one.at()),
                        "who",
                        page.name(one.askedBy()),
                        "state",
                        say.of("staff.plan.ahead." + state(one)))));
        line.add(Bits.told(one.reason(), "en-GB"));
        var me = page.desks().person().staff();
        if (one.decider() == null && me.isAtLeast(Role.SENIOR) && !me.id().equals(one.askedBy())) {
            line.add(
                    section.button("staff.plan.ahead-approve", () -> decide(one, true)),
                    section.button("staff.plan.ahead-refuse", () -> decide(one, false)));
        }
        return line;
    }

    private static String state(GoingAhead one) {
        if (one.decider() == null) {
            return "waits";
        }
        return one.isUsed() ? "used" : one.isApproved() ? "approved" : "refused";
    }

    private void decide(GoingAhead one, boolean approved) {
        var page = section.page();
        section.tries(() -> page.desks().agreement().decide(page.id(), one.id(), approved));
    }

    private void ask() {
        var page = section.page();
        if (section.tries(() -> page.desks().agreement().ask(page.id(), reason.getValue()))) {
            reason.setValue("");
        }
    }
}
