package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.referral.HelpDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Role;
import org.fanlight.partners.Agency;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** The services of the case's own area, what the council can do there, a list to give away, and help on request. */
class ServicesSection extends CaseSection {

    private final transient AgencyDesks desks;
    private final UnorderedList asked = new UnorderedList();

    ServicesSection(CasePage page, AgencyDesks desks) {
        super(page, "services");
        this.desks = desks;
        String area = page.head().area();
        add(
                new Paragraph(
                        area == null
                                ? say().of("staff.agencies.no-area")
                                : say().of("staff.agencies.area", "area", area)),
                AgencyText.list(say(), desks.referrals().services(page.id())));
        var powers = desks.help().powers(page.id());
        if (!powers.isEmpty()) {
            add(new H3(say().of("staff.agencies.council")), AgencyText.list(say(), powers));
        }
        add(opening(
                "staff.agencies.advice",
                AgencyText.list(say(), desks.referrals().advice(page.id()))));
        desks.help().units(page.id()).forEach(unit -> add(opening("staff.help.ask", form(unit))));
        add(asked);
        show();
    }

    private Div form(Agency unit) {
        var kind = new SelectField(Label.of(say().of("staff.help.kind")), "help-kind-" + unit.id(), "kind");
        unit.facts().helps().forEach(help -> kind.addChoice(help, help));
        kind.setValue(unit.facts().helps().getFirst());
        var words = new TextArea(Label.of(say().of("staff.help.words")), "help-words-" + unit.id(), "words");
        return new Div(Bits.quiet(unit.name()), kind, words, button("staff.help.send", () -> {
            if (attempt(() -> desks.help().ask(page().id(), unit.id(), kind.getValue(), words.getValue()))) {
                words.setValue("");
            }
        }));
    }

    @Override
    protected void show() {
        asked.removeAll();
        for (HelpDesk.Help one : desks.help().of(page().id())) {
            var line = new ListItem(say().of(
                            "staff.help.line",
                            Map.of(
                                    "kind",
                                    one.kind(),
                                    "when",
                                    page().when(one.at()),
                                    "who",
                                    page().name(one.author()),
                                    "state",
                                    say().of(one.state().textKey()))));
            line.add(Bits.told(one.words(), "en-GB"));
            if (one.state() == HelpDesk.State.WAITING && page().isAtLeast(Role.MANAGER)) {
                line.add(
                        button("staff.help.approve", () -> decide(one, true)),
                        button("staff.help.refuse", () -> decide(one, false)));
            }
            asked.add(line);
        }
    }

    private void decide(HelpDesk.Help one, boolean approved) {
        attempt(() -> desks.help().decide(page().id(), one.id(), approved));
    }
}
