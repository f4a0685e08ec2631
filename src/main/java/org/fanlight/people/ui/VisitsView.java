package org.fanlight.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Refused;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.people.MarkerDesk;
import org.fanlight.people.VisitDesk;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Who is out on a visit, checking in and out, warning markers, and what happened to staff. */
@Route(value = "staff/visits", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class VisitsView extends Div implements HasDynamicTitle {

    private final transient VisitDesk desk;
    private final transient MarkerDesk markers;
    private final transient Say say;
    private final transient Map<UUID, String> names = new HashMap<>();
    private final boolean isSenior;
    private final PageHeading heading;
    private final Paragraph problem = new Paragraph();
    private final Div shown = new Div();

    VisitsView(VisitDesk desk, MarkerDesk markers, StaffDirectory directory, CurrentPerson person, Texts texts) {
        this.desk = desk;
        this.markers = markers;
        this.say = new Say(texts, Language.ENGLISH);
        this.isSenior = person.staff().isAtLeast(Role.SENIOR);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.visits.heading"));
        problem.getElement().setAttribute("role", "alert");
        directory.caseworkers().forEach(one -> names.put(one.id(), one.name()));
        add(heading, new Paragraph(say.of("staff.visits.intro")), problem, shown, checkingIn());
        var incident = new Anchor("/staff/harm", say.of("staff.visits.incident"));
        incident.addClassName("back");
        add(incident);
        if (isSenior) {
            add(marker());
        }
        show();
    }

    private void attempt(Runnable deed) {
        problem.setText("");
        try {
            deed.run();
            show();
        } catch (Refused refused) {
            problem.setText(say.of(refused.textKey()));
        } catch (DateTimeParseException noDay) {
            problem.setText(say.of("staff.visits.refused.review"));
        }
    }

    private Label label(String key) {
        return Label.of(say.of("staff.visits." + key));
    }

    private NativeButton button(String key, Runnable deed) {
        return new NativeButton(say.of(key), click -> attempt(deed));
    }

    private Div checkingIn() {
        var where = new TextField(label("where"), "visit-where", "where");
        var risks = new CheckboxGroup(label("risks"), "visit-risks", "risks");
        VisitDesk.RISKS.forEach(code -> risks.addChoice(code, say.of("staff.visits.risk." + code)));
        var second = new SelectField(label("second"), "visit-second", "second");
        second.addChoice("", say.of("staff.visits.nobody"));
        names.forEach((id, name) -> second.addChoice(id.toString(), name));
        var minutes = new TextField(label("minutes"), "visit-minutes", "minutes").digits(3);
        minutes.setValue("45");
        return new Div(
                where,
                risks,
                second,
                minutes,
                button(
                        "staff.visits.start",
                        () -> desk.start(
                                where.getValue(),
                                risks.getValue(),
                                second.getValue().isBlank() ? null : UUID.fromString(second.getValue()),
                                minutes.getValue().strip().matches("[0-9]{1,3}")
                                        ? Integer.parseInt(minutes.getValue().strip())
                                        : 0)));
    }

    private NativeDetails marker() {
        var where = new TextField(label("marker-where"), "marker-where", "where");
        var why = new TextArea(label("marker-why"), "marker-why", "why");
        var review = new TextField(label("marker-review"), "marker-review", "review", "date");
        var fair = new CheckboxGroup(label("marker-fair"), "marker-fair", "fair");
        fair.addChoice("yes", say.of("staff.visits.marker-yes"));
        return new NativeDetails(
                say.of("staff.visits.marker-new"),
                new Div(
                        where,
                        why,
                        review,
                        fair,
                        button(
                                "staff.meeting.keep",
                                () -> markers.add(
                                        where.getValue(),
                                        why.getValue(),
                                        LocalDate.parse(review.getValue()),
                                        !fair.getValue().isEmpty()))));
    }

    private void show() {
        shown.removeAll();
        var out = new UnorderedList();
        List<VisitDesk.Visit> open = desk.open();
        for (VisitDesk.Visit visit : open) {
            out.add(new ListItem(
                    new Paragraph(say.of(
                            visit.overdue() ? "staff.visits.overdue" : "staff.visits.line",
                            Map.of(
                                    "who",
                                    names.getOrDefault(visit.staff(), say.of("staff.somebody")),
                                    "where",
                                    visit.where(),
                                    "until",
                                    London.brief(visit.endsAt(), say.language())))),
                    button("staff.visits.out", () -> desk.out(visit.id()))));
        }
        shown.add(open.isEmpty() ? new Paragraph(say.of("staff.visits.none")) : out);
        shown.add(new H2(say.of("staff.visits.markers")), markerList());
    }

    private UnorderedList markerList() {
        var list = new UnorderedList();
        for (MarkerDesk.Marker one : markers.markers()) {
            var line = new ListItem(new Paragraph(say.of(
                    "staff.visits.marker",
                    Map.of(
                            "where",
                            one.where(),
                            "why",
                            one.why(),
                            "day",
                            London.date(one.reviewOn(), say.language())))));
            if (isSenior) {
                line.add(button("staff.visits.marker-off", () -> markers.takeOff(one.id())));
            }
            list.add(line);
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
