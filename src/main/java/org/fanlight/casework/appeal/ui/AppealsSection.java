package org.fanlight.casework.appeal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.StaffDirectory;
import org.fanlight.casework.CaseHead.Member;
import org.fanlight.casework.ClosingDesk;
import org.fanlight.casework.appeal.Appeal;
import org.fanlight.casework.appeal.Appeal.How;
import org.fanlight.casework.appeal.AppealDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Role;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Each request with its decision, and for each person the form to write one down and to offer a complaint. */
class AppealsSection extends CaseSection {

    private final transient AppealDesk appeals;
    private final transient ClosingDesk closings;
    private final transient StaffDirectory colleagues;
    private final Div list = new Div();

    AppealsSection(CasePage page, AppealDesk appeals, ClosingDesk closings, StaffDirectory colleagues) {
        super(page, "appeals");
        this.appeals = appeals;
        this.closings = closings;
        this.colleagues = colleagues;
        add(Bits.quiet(say().of("staff.appeal.hint")), list);
        page.head().members().forEach(member -> add(person(member)));
        var complaints = new Anchor("/staff/complaints", say().of("staff.appeal.complaints"));
        complaints.addClassName("back");
        add(complaints);
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        var all = appeals.of(page().id());
        all.forEach(one -> list.add(line(one)));
        if (all.isEmpty()) {
            list.add(new Paragraph(say().of("staff.appeal.none")));
        }
        closings.told(page().id())
                .forEach(one -> list.add(Bits.quiet(say().of(
                                one.readAt() == null ? "staff.appeal.told" : "staff.appeal.told-read",
                                Map.of(
                                        "when",
                                        page().when(one.at()),
                                        "way",
                                        say().of("staff.appeal.way."
                                                + one.delivery().toLowerCase(java.util.Locale.ROOT)),
                                        "read",
                                        one.readAt() == null ? "" : page().when(one.readAt()))))));
    }

    private Div person(Member member) {
        UUID party = member.partyId();
        var how = new SelectField(Label.of(say().of("staff.appeal.how")), "appeal-how-" + party, "how");
        Stream.of(How.values())
                .filter(one -> one != How.PAGE)
                .forEach(one -> how.addChoice(one.name(), say().of(one.textKey())));
        how.setValue(How.CALL.name());
        var words = new TextArea(Label.of(say().of("staff.appeal.words")), "appeal-words-" + party, "words");
        var form = opening("staff.appeal.write", how, words, button("staff.appeal.keep", () -> {
            if (attempt(() -> appeals.writeDown(page().id(), party, How.valueOf(how.getValue()), words.getValue()))) {
                words.setValue("");
            }
        }));
        var person = new Div(
                Bits.quiet(say().of("staff.consent.of", "reference", CasePage.reference(member.reference()))), form);
        appeals.waitsUntil(page().id(), party)
                .ifPresent(until -> person.add(
                        Bits.quiet(say().of("staff.appeal.waits", "when", page().when(until))),
                        button("staff.appeal.agreed", () -> attempt(() -> appeals.agreed(page().id(), party)))));
        person.add(button("staff.appeal.offer", () -> attempt(() -> appeals.offerComplaint(page().id(), party))));
        return person;
    }

    private Div line(Appeal one) {
        var line = new Div(new H3(say().of(
                        "staff.appeal.line",
                        Map.of(
                                "when",
                                page().when(one.at()),
                                "how",
                                say().of(one.how().textKey())))));
        line.addClassName("decision");
        if (!one.words().isBlank()) {
            line.add(Bits.told(one.words(), page().head().language()));
        }
        Boolean upheld = one.upheld();
        if (upheld != null) {
            line.add(new Paragraph(say().of(upheld ? "staff.appeal.upheld" : "staff.appeal.not-upheld")));
            return line;
        }
        if (one.assignee() != null) {
            line.add(Bits.quiet(say().of("staff.appeal.assigned", "who", page().name(one.assignee()))));
        }
        if (page().isAtLeast(Role.SENIOR)) {
            line.add(choosing(one), deciding(one));
        } else {
            line.add(Bits.quiet(say().of("staff.appeal.waits-for-senior")));
        }
        return line;
    }

    private Div choosing(Appeal one) {
        var who = new SelectField(Label.of(say().of("staff.appeal.who")), "appeal-who-" + one.id(), "who");
        var all = colleagues.caseworkers();
        all.forEach(colleague -> who.addChoice(colleague.id().toString(), colleague.name()));
        if (all.isEmpty()) {
            return new Div();
        }
        who.setValue(all.getFirst().id().toString());
        return new Div(
                who,
                button(
                        "staff.appeal.assign",
                        () -> attempt(() -> appeals.assign(page().id(), one.id(), UUID.fromString(who.getValue())))));
    }

    private Div deciding(Appeal one) {
        var words = new TextArea(Label.of(say().of("staff.appeal.answer")), "appeal-answer-" + one.id(), "answer");
        return new Div(
                words,
                button("staff.appeal.uphold", () -> decide(one, true, words)),
                button("staff.appeal.leave", () -> decide(one, false, words)));
    }

    private void decide(Appeal one, boolean upheld, TextArea words) {
        attempt(() -> appeals.decide(page().id(), one.id(), upheld, words.getValue(), "en-GB"));
    }
}
