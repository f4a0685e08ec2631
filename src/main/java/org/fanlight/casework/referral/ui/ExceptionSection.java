package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.consent.SharedWithout;
import org.fanlight.casework.consent.SharedWithout.State;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** What was or is to be shared without consent in a case, and what a manager decides on it. */
class ExceptionSection extends CaseSection {

    private final transient AgencyDesks desks;
    private final UnorderedList list = new UnorderedList();

    ExceptionSection(CasePage page, AgencyDesks desks) {
        super(page, "exceptions");
        this.desks = desks;
        add(Bits.quiet(say().of("staff.exception.hint")), list);
        page.head()
                .members()
                .forEach(member -> add(opening(
                        "staff.exception.open",
                        Bits.quiet(say().of("staff.consent.of", "reference", CasePage.reference(member.reference()))),
                        new ExceptionForm(this, desks, member.partyId()))));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        desks.exceptions().of(page().id()).forEach(one -> list.add(line(one)));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(say().of("staff.exception.none")));
        }
    }

    private ListItem line(SharedWithout one) {
        var said = one.said();
        String ground = say().of(
                        said.ground().isNamedBy(page().pack())
                                ? "staff.exception.in-policy"
                                : "staff.exception.outside",
                        "ground",
                        say().of(said.ground().textKey()));
        var line = new ListItem(say().of(
                        "staff.exception.line",
                        Map.of(
                                "when",
                                page().when(one.at()),
                                "agency",
                                say().of("policy.agency." + said.agency()),
                                "ground",
                                ground,
                                "state",
                                say().of(one.state().textKey()),
                                "who",
                                page().name(one.decidedBy() == null ? one.author() : one.decidedBy()))));
        var items = new UnorderedList();
        said.items().forEach(item -> items.add(new ListItem(Bits.told(item, "en-GB"))));
        line.add(items);
        line.add(Bits.told(said.facts(), "en-GB"), Bits.told(said.necessity(), "en-GB"));
        if (!said.reference().isBlank()) {
            line.add(Bits.quiet(said.reference()));
        }
        line.add(Bits.quiet(
                say().of(said.unsafeToTell().isBlank() ? "staff.exception.told" : "staff.exception.not-told")));
        if (!said.unsafeToTell().isBlank()) {
            line.add(Bits.told(said.unsafeToTell(), "en-GB"));
        }
        if (one.state() == State.WAITING || one.state() == State.SHARED_AT_ONCE) {
            line.add(deeds(one));
        }
        return line;
    }

    private Div deeds(SharedWithout one) {
        var deeds = new Div();
        if (one.said().facts().isBlank() || one.said().necessity().isBlank()) {
            var facts = new TextArea(Label.of(say().of("staff.exception.facts")), "facts-" + one.id(), "facts");
            var need = new TextArea(Label.of(say().of("staff.exception.necessity")), "need-" + one.id(), "need");
            deeds.add(opening(
                    "staff.exception.complete",
                    facts,
                    need,
                    button(
                            "staff.exception.keep",
                            () -> attempt(() -> desks.exceptions()
                                    .complete(page().id(), one.id(), facts.getValue(), need.getValue())))));
        }
        if (page().isAtLeast(Role.MANAGER)) {
            deeds.add(
                    button("staff.exception.approve", () -> decide(one, true)),
                    button("staff.exception.refuse", () -> decide(one, false)));
        }
        return deeds;
    }

    private void decide(SharedWithout one, boolean approved) {
        attempt(() -> desks.exceptions().decide(page().id(), one.id(), approved));
    }
}
