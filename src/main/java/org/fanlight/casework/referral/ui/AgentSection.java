package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.referral.AgentDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** A home that somebody else manages: whose policy applies, and what they asked to do. */
class AgentSection extends CaseSection {

    private final transient AgentDesk desk;
    private final UnorderedList list = new UnorderedList();

    AgentSection(CasePage page, AgentDesk desk, String agent) {
        super(page, "agent");
        this.desk = desk;
        var action = new TextArea(Label.of(say().of("staff.agent.action")), "agent-action", "action");
        add(
                new Paragraph(say().of("staff.agent.policy", "agent", agent)),
                list,
                opening("staff.agent.ask", action, button("staff.agent.keep", () -> {
                    if (attempt(() -> desk.ask(page().id(), agent, action.getValue()))) {
                        action.setValue("");
                    }
                })));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        desk.of(page().id()).forEach(one -> list.add(line(one)));
    }

    private ListItem line(AgentDesk.Asked one) {
        var decided = one.decidedAt();
        var line = new ListItem(say().of(
                        "staff.agent.line",
                        Map.of(
                                "agent",
                                one.agent(),
                                "when",
                                page().when(one.at()),
                                "state",
                                say().of(one.state().textKey()),
                                "answered",
                                decided == null ? "" : page().when(decided))));
        line.add(Bits.told(one.action(), "en-GB"));
        if (!one.reason().isBlank()) {
            line.add(Bits.told(one.reason(), "en-GB"));
        }
        if (one.state() == AgentDesk.State.BLOCKED && page().isAtLeast(Role.MANAGER)) {
            var why = new TextArea(Label.of(say().of("staff.agent.reason")), "agent-why-" + one.id(), "why");
            line.add(new Div(
                    why,
                    button("staff.agent.approve", () -> decide(one, true, why.getValue())),
                    button("staff.agent.refuse", () -> decide(one, false, why.getValue()))));
        }
        return line;
    }

    private void decide(AgentDesk.Asked one, boolean approved, String why) {
        attempt(() -> desk.decide(page().id(), one.id(), approved, why));
    }
}
