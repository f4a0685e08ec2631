package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.fanlight.casework.BandDesk;
import org.fanlight.casework.BandDesk.Change;
import org.fanlight.casework.Risk;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** The risk as it stands, what was changed by hand, and changing it: higher at once, lower with a senior. */
class RiskPart extends Div {

    private final CaseSection section;
    private final Paragraph now = new Paragraph();
    private final UnorderedList changes = new UnorderedList();
    private final SelectField band;
    private final TextArea reason;
    private final Div form;

    RiskPart(CaseSection section) {
        this.section = section;
        var say = section.say();
        band = new SelectField(Label.of(say.of("staff.risk.band")), "band-now", "band");
        band.setHint(say.of("staff.risk.change-hint"));
        for (Risk.Band one : Risk.Band.values()) {
            band.addChoice(one.name(), word(one));
        }
        band.setValue(Risk.Band.HIGH.name());
        reason = new TextArea(Label.of(say.of("staff.risk.why")), "band-why", "why");
        form = new Div(
                section.opening("staff.risk.change", band, reason, section.button("staff.risk.keep", this::set)));
        add(now, changes, form);
    }

    void show() {
        var page = section.page();
        var say = section.say();
        BandDesk desk = page.desks().bands();
        var holds = desk.now(page.id());
        now.setText(
                holds.map(one -> say.of("staff.risk.now", "band", word(one))).orElse(""));
        now.setVisible(holds.isPresent());
        form.setVisible(holds.isPresent());
        changes.removeAll();
        desk.of(page.id()).forEach(one -> changes.add(line(one)));
    }

    private ListItem line(Change one) {
        var page = section.page();
        var say = section.say();
        var item = new ListItem(say.of(
                "staff.risk.line",
                Map.of(
                        "when",
                        page.when(one.at()),
                        "who",
                        page.name(one.author()),
                        "band",
                        word(one.band()),
                        "state",
                        say.of("staff.risk.state." + one.state().name().toLowerCase(Locale.ROOT)))));
        item.add(Bits.told(one.reason(), "en-GB"));
        var me = page.desks().person().staff();
        if (one.state() == BandDesk.State.PROPOSED
                && me.isAtLeast(Role.SENIOR)
                && !me.id().equals(one.author())) {
            item.add(
                    section.button("staff.risk.agree", () -> decide(one, true)),
                    section.button("staff.risk.refuse", () -> decide(one, false)));
        }
        return item;
    }

    private void set() {
        var page = section.page();
        reason.setError(reason.getValue().isBlank() ? section.say().of("staff.risk.why-missing") : null);
        if (!reason.getValue().isBlank()) {
            tries(() -> page.desks()
                    .bands()
                    .set(page.id(), page.seen(), Risk.Band.valueOf(band.getValue()), reason.getValue()));
        }
    }

    private void decide(Change one, boolean agreed) {
        var page = section.page();
        tries(() -> page.desks().bands().decide(page.id(), one.id(), agreed));
    }

    private void tries(Runnable deed) {
        try {
            section.attempt(deed);
        } catch (BandDesk.Refused refused) {
            section.problem(new Paragraph(section.say().of(refused.textKey())));
        }
    }

    private String word(Risk.Band one) {
        return section.say().of("staff.risk.band." + one.name().toLowerCase(Locale.ROOT));
    }
}
