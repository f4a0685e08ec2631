package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.referral.HandOver;
import org.fanlight.casework.referral.HandOverDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.landlord.Landlords;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Whose home it is, what went to its landlord, and how the case came here. */
class HandOverSection extends CaseSection {

    private final transient HandOverDesk desk;
    private final transient Landlords landlords;
    private final Div state = new Div();
    private final Div advice = new Div();

    HandOverSection(CasePage page, AgencyDesks desks) {
        super(page, "hand-over");
        this.desk = desks.handOvers();
        this.landlords = desks.landlords();
        add(state, advice);
        List<String> whose = desk.whose(page.id());
        if (!whose.isEmpty()) {
            add(
                    new Paragraph(say().of(
                                    "staff.hand-over.whose",
                                    "names",
                                    whose.stream().map(this::name).collect(Collectors.joining(", ")))),
                    new Paragraph(say().of(
                                    desk.supportsEverybody(page.id())
                                            ? "staff.hand-over.supports"
                                            : "staff.hand-over.same-day")),
                    button("staff.hand-over.elsewhere", () -> attempt(() -> desk.belongsElsewhere(page.id()))));
        }
        page.head()
                .members()
                .forEach(member -> add(opening(
                        "staff.hand-over.open",
                        Bits.quiet(say().of("staff.consent.of", "reference", CasePage.reference(member.reference()))),
                        form(member.partyId(), whose))));
        show();
    }

    private Div form(UUID party, List<String> whose) {
        var to = new SelectField(Label.of(say().of("staff.hand-over.to")), "hand-over-to-" + party, "to");
        to.addChoice("", say().of("staff.hand-over.not-here"));
        desk.others().forEach(one -> to.addChoice(one, name(one)));
        to.setValue(whose.isEmpty() ? "" : whose.getFirst());
        var other = new TextField(Label.of(say().of("staff.hand-over.other")), "hand-over-other-" + party, "other");
        return new Div(
                Bits.quiet(say().of("staff.hand-over.hint")),
                to,
                other,
                button(
                        "staff.hand-over.send",
                        () -> attempt(() -> desk.handOver(page().id(), party, chosen(to, other)))),
                button(
                        "staff.hand-over.stays",
                        () -> attempt(() -> {
                            advice.removeAll();
                            var list = desk.staysHere(page().id(), chosen(to, other));
                            advice.add(new Paragraph(say().of("staff.agencies.advice")), AgencyText.list(say(), list));
                        })));
    }

    private static String chosen(SelectField to, TextField other) {
        return to.getValue().isBlank() ? other.getValue().strip() : to.getValue();
    }

    private String name(String landlord) {
        return HandOverDesk.name(landlords, landlord);
    }

    @Override
    protected void show() {
        state.removeAll();
        desk.cameBy(page().id()).ifPresent(one -> {
            state.add(new Paragraph(say().of(
                            "staff.hand-over.came",
                            Map.of("from", name(one.from()), "when", page().when(one.firstAt())))));
            if (one.receivedAt() == null) {
                state.add(button("staff.hand-over.have-it", () -> attempt(() -> desk.received(page().id()))));
            }
        });
        var list = new UnorderedList();
        desk.of(page().id()).forEach(one -> list.add(line(one)));
        if (list.getChildren().findAny().isPresent()) {
            state.add(list);
        }
    }

    private ListItem line(HandOver one) {
        var received = one.receivedAt();
        var line = new ListItem(say().of(
                        received == null ? "staff.hand-over.sent" : "staff.hand-over.received",
                        Map.of(
                                "to",
                                name(one.to()),
                                "when",
                                page().when(one.sentAt()),
                                "received",
                                received == null ? "" : page().when(received))));
        if (received == null && one.toReport() == null) {
            line.add(button(
                    "staff.hand-over.they-have-it",
                    () -> attempt(() -> desk.receivedElsewhere(page().id(), one.id()))));
        }
        return line;
    }
}
