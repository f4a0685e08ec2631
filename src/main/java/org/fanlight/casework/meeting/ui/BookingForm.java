package org.fanlight.casework.meeting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.meeting.Appointment;
import org.fanlight.casework.meeting.AppointmentDesk;
import org.fanlight.casework.meeting.NewAppointment;
import org.fanlight.casework.progress.Meeting.Place;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.landlord.Talking;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** A new appointment, or several. */
class BookingForm extends Div {

    private final CaseSection section;
    private final transient AppointmentDesk desk;
    private final SelectField party;
    private final TextField at;
    private final SelectField place;
    private final SelectField room;
    private final TextField where;
    private final CheckboxGroup isPrivate;
    private final TextField present;
    private final CheckboxGroup access;
    private final SelectField interpreter;
    private final TextField count;
    private final TextField days;

    BookingForm(CaseSection section, AppointmentDesk desk) {
        this.section = section;
        this.desk = desk;
        CasePage page = section.page();
        Talking policy = page.pack().part(Talking.class);
        party = new SelectField(label("person"), "meet-party", "party");
        page.head()
                .members()
                .forEach(one -> party.addChoice(one.partyId().toString(), CasePage.reference(one.reference())));
        at = new TextField(label("at"), "meet-at", "at", "datetime-local");
        place = new SelectField(label("place"), "meet-place", "place");
        for (Place one : Place.values()) {
            if (one != Place.HOME || policy.homeVisits()) {
                place.addChoice(one.name(), page.say().of(one.textKey()));
            }
        }
        room = new SelectField(label("room"), "meet-room", "room");
        room.addChoice("", page.say().of("staff.meeting.no-room"));
        desk.rooms(page.id(), List.of())
                .forEach(one -> room.addChoice(
                        one.id().toString(),
                        page.say()
                                .of(
                                        "staff.rooms.line",
                                        Map.of(
                                                "name",
                                                one.name(),
                                                "loop",
                                                one.hasLoop() ? "yes" : "no",
                                                "free",
                                                one.isStepFree() ? "yes" : "no"))));
        where = new TextField(label("where"), "meet-where", "where");
        isPrivate = new CheckboxGroup(label("private"), "meet-private", "private");
        isPrivate.addChoice("yes", page.say().of("staff.meeting.private-yes"));
        present = new TextField(label("present"), "meet-present", "present");
        access = new CheckboxGroup(label("access"), "meet-access", "access");
        Appointment.ACCESS.forEach(one -> access.addChoice(one, page.say().of("meeting.access." + one)));
        interpreter = new SelectField(label("interpreter"), "meet-interpreter", "interpreter");
        interpreter.addChoice("", page.say().of("staff.meeting.interpreter-as-asked"));
        policy.interpreters()
                .forEach(one -> interpreter.addChoice(one, page.say().of("meeting.interpreter." + one)));
        count = new TextField(label("count"), "meet-count", "count").digits(2);
        days = new TextField(label("days"), "meet-days", "days").digits(2);
        days.setValue("7");
        var fields = new Div(party, at, place, room, where, isPrivate, present, access, interpreter);
        if (policy.visitsRegularly()) {
            fields.add(section.opening("staff.meeting.series", count, days));
        }
        fields.add(section.button("staff.meeting.book", this::book));
        add(section.opening("staff.meeting.new", fields));
    }

    private Label label(String key) {
        return Label.of(section.say().of("staff.meeting." + key));
    }

    private void book() {
        var wanted = new NewAppointment(
                UUID.fromString(party.getValue()),
                CasePage.instant(at.getValue()).orElse(null),
                Place.valueOf(place.getValue()),
                where.getValue(),
                room.getValue().isBlank() ? null : UUID.fromString(room.getValue()),
                !isPrivate.getValue().isEmpty(),
                present.getValue(),
                access.getValue(),
                interpreter.getValue());
        UUID id = section.page().id();
        String times = count.getValue().strip();
        boolean done = section.attempt(() -> {
            if (times.isEmpty()) {
                desk.book(id, wanted);
            } else {
                desk.bookSeries(id, wanted, number(times), number(days.getValue()));
            }
        });
        if (done) {
            where.setValue("");
            present.setValue("");
            count.setValue("");
        }
    }

    private static int number(String typed) {
        return typed.strip().matches("[0-9]{1,2}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
