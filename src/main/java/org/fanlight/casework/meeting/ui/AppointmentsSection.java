package org.fanlight.casework.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.meeting.Appointment;
import org.fanlight.casework.meeting.AppointmentDesk;
import org.fanlight.casework.meeting.Wishes;
import org.fanlight.casework.progress.Meeting.State;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** The appointments of a case: what each person wished, what is planned, and making a new one. */
class AppointmentsSection extends CaseSection {

    private final transient AppointmentDesk desk;
    private final UnorderedList wishes = new UnorderedList();
    private final UnorderedList list = new UnorderedList();

    AppointmentsSection(CasePage page, AppointmentDesk desk) {
        super(page, "appointments");
        this.desk = desk;
        add(new Paragraph(say().of("staff.meeting.intro")), wishes, list, new BookingForm(this, desk));
        show();
    }

    @Override
    protected void show() {
        wishes.removeAll();
        list.removeAll();
        page().head().members().forEach(one -> wishes.add(wish(one.partyId(), CasePage.reference(one.reference()))));
        List<Appointment> all = desk.of(page().id());
        all.forEach(one -> list.add(line(one)));
        if (all.isEmpty()) {
            list.add(new ListItem(say().of("staff.meeting.none")));
        }
    }

    private ListItem wish(UUID party, String reference) {
        Wishes said = desk.wishes(page().id(), party);
        String modes = said.interpreter().stream()
                .map(mode -> say().of("meeting.interpreter." + mode))
                .collect(Collectors.joining(", "));
        var line = new ListItem(say().of(
                        "staff.meeting.wish",
                        Map.of(
                                "reference",
                                reference,
                                "place",
                                said.place().isEmpty()
                                        ? say().of("staff.meeting.not-said")
                                        : say().of("staff.meeting.wish-place." + said.place()),
                                "interpreter",
                                modes.isEmpty() ? say().of("staff.meeting.not-said") : modes,
                                "sex",
                                say().of("staff.match.sex." + said.interpreterSex()),
                                "family",
                                say().of(
                                                said.neverFamily()
                                                        ? "staff.meeting.never-family"
                                                        : "staff.meeting.may-family"))));
        for (String words : List.of(said.placeWords(), said.spoken(), said.adjustments())) {
            if (!words.isBlank()) {
                line.add(Bits.told(words, page().head().language()));
            }
        }
        String home = desk.isHomeSafe(page().id(), party)
                .map(safe -> safe ? "staff.meeting.home-safe" : "staff.meeting.home-unsafe")
                .orElse("staff.meeting.home-not-asked");
        line.add(
                new Paragraph(say().of(home)),
                button("staff.meeting.home-say-safe", () -> attempt(() -> desk.markHome(page().id(), party, true))),
                button("staff.meeting.home-say-unsafe", () -> attempt(() -> desk.markHome(page().id(), party, false))));
        return line;
    }

    private ListItem line(Appointment one) {
        var details = one.details();
        var line = new ListItem(say().of(
                        "staff.meeting.line",
                        Map.of(
                                "when",
                                page().when(one.at()),
                                "place",
                                say().of(one.place().textKey()),
                                "where",
                                details.where(),
                                "state",
                                say().of(one.state().textKey()))));
        if (!details.asked().isBlank()) {
            line.add(new Paragraph(say().of("staff.meeting.asked")), Bits.told(details.asked(), "en-GB"));
        }
        var interpreter = details.interpreter();
        if (interpreter != null) {
            line.add(new Paragraph(say().of(
                            interpreter.isBooked()
                                    ? "staff.meeting.interpreter-booked"
                                    : "staff.meeting.interpreter-wanted",
                            Map.of(
                                    "mode",
                                    say().of("meeting.interpreter." + interpreter.mode()),
                                    "sex",
                                    say().of("staff.match.sex." + interpreter.sex()),
                                    "who",
                                    interpreter.who()))));
        }
        if (!details.over().isBlank()) {
            line.add(Bits.told(details.over(), "en-GB"));
        }
        if (one.state() == State.PLANNED) {
            if (interpreter != null) {
                line.add(booking(one));
            }
            line.add(ending(one));
        }
        return line;
    }

    private Div booking(Appointment one) {
        var who = new TextField(Label.of(say().of("staff.meeting.interpreter-who")), "who-" + one.id(), "who");
        var record = new TextField(
                Label.of(say().of("staff.meeting.qualification")), "qualification-" + one.id(), "qualification");
        var family = new CheckboxGroup(Label.of(say().of("staff.meeting.family")), "family-" + one.id(), "family");
        family.addChoice("yes", say().of("staff.meeting.family-yes"));
        return new Div(opening(
                "staff.meeting.book-interpreter",
                who,
                record,
                family,
                button(
                        "staff.meeting.keep",
                        () -> attempt(() -> desk.bookInterpreter(
                                page().id(),
                                one.id(),
                                who.getValue(),
                                record.getValue(),
                                !family.getValue().isEmpty())))));
    }

    private Div ending(Appointment one) {
        var words = new TextField(Label.of(say().of("staff.meeting.outcome")), "outcome-" + one.id(), "outcome");
        return new Div(opening(
                "staff.meeting.end",
                words,
                button("staff.meeting.held", () -> attempt(() -> desk.held(page().id(), one.id(), words.getValue()))),
                button(
                        "staff.meeting.cancel",
                        () -> attempt(() -> desk.cancel(page().id(), one.id(), words.getValue())))));
    }
}
