package org.fanlight.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.people.Absence;
import org.fanlight.people.DutyDesk;
import org.fanlight.people.DutyPhones;
import org.fanlight.people.Gap;
import org.fanlight.people.Shift;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** Who is on duty now and in the next two weeks, when nobody is, and what can be done about it. */
@Route(value = "staff/duty", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER", "ADMINISTRATOR"})
class DutyView extends Div implements HasDynamicTitle {

    private final transient DutyDesk desk;
    private final transient DutyPhones phones;
    private final transient Rotas rotas;
    private final PageHeading heading;
    private final Paragraph done = new Paragraph();
    private final Div shown = new Div();
    private final ShiftForm shiftForm;
    private final AwayForm awayForm;

    DutyView(DutyDesk desk, DutyPhones phones, CurrentPerson person, Texts texts) {
        this.desk = desk;
        this.phones = phones;
        this.rotas = new Rotas(desk, person, new Say(texts, Language.ENGLISH));
        this.heading = new PageHeading(rotas.say("staff.duty.heading"));
        this.shiftForm = new ShiftForm(rotas, this::show);
        this.awayForm = new AwayForm(rotas, this::show);
        addClassName("setup");
        done.getElement().setAttribute("role", "status");
        shiftForm.setVisible(desk.mayPlan());
        add(heading, done, shown, shiftForm, awayForm);
        if (person.staff().isAtLeast(Role.OFFICER)) {
            add(new PhoneForm(rotas, phones, this::show), new HandOverForm(rotas, this::show));
        }
        show("");
    }

    /** Shows the rota anew. @param said what was just done; empty for nothing */
    private void show(String said) {
        done.setText(said);
        shown.removeAll();
        var plan = desk.plan();
        if (plan.isEmptyNow()) {
            shown.add(notice(rotas.say("staff.duty.empty")));
        } else {
            String names = plan.now().stream().map(rotas::name).collect(Collectors.joining(", "));
            shown.add(new Paragraph(rotas.say().of("staff.duty.now", "names", names)));
            String silent = plan.now().stream()
                    .filter(one -> !phones.has(one))
                    .map(rotas::name)
                    .collect(Collectors.joining(", "));
            if (!silent.isEmpty()) {
                var hint = new Paragraph(rotas.say().of("staff.duty.no-phone", "names", silent));
                hint.addClassName("notice");
                shown.add(hint);
            }
        }
        if (!plan.gaps().isEmpty()) {
            shown.add(gaps(plan.gaps()));
        }
        shown.add(new H2(rotas.say("staff.duty.shifts")), shifts(plan.shifts()));
        if (!plan.absences().isEmpty()) {
            shown.add(new H2(rotas.say("staff.duty.absences")), absences(plan.absences()));
        }
    }

    private Div gaps(List<Gap> gaps) {
        var list = new UnorderedList();
        for (Gap gap : gaps) {
            var item = new ListItem(rotas.time("staff.duty.gap", Map.of(), gap.from(), gap.to()));
            if (desk.mayPlan()) {
                var fill = new NativeButton(rotas.say("staff.duty.fill"), click -> shiftForm.fill(gap));
                fill.setAriaLabel(rotas.time("staff.duty.fill-which", Map.of(), gap.from(), gap.to()));
                item.add(" ");
                item.add(fill);
            }
            list.add(item);
        }
        var notice = notice(rotas.say("staff.duty.gaps-heading"));
        notice.add(list);
        return notice;
    }

    private static Div notice(String words) {
        var notice = new Div(new Paragraph(words));
        notice.addClassNames("notice", "urgent");
        return notice;
    }

    private UnorderedList shifts(List<Shift> shifts) {
        var list = new UnorderedList();
        for (Shift shift : shifts) {
            var who = Map.<String, Object>of(
                    "who",
                    rotas.name(shift.staff()),
                    "turn",
                    rotas.say(shift.turn().textKey()));
            String words = rotas.time("staff.duty.shift", who, shift.from(), shift.to());
            var item = new ListItem(words);
            if (desk.mayPlan()) {
                item.add(" ");
                item.add(button("staff.duty.take-off", words, () -> desk.takeOff(shift.id())));
            }
            list.add(item);
        }
        if (shifts.isEmpty()) {
            list.add(new ListItem(rotas.say("staff.duty.none")));
        }
        return list;
    }

    private UnorderedList absences(List<Absence> absences) {
        var list = new UnorderedList();
        for (Absence absence : absences) {
            var who = Map.<String, Object>of("who", rotas.name(absence.staff()));
            String words = rotas.time("staff.duty.absence", who, absence.from(), absence.to());
            var item = new ListItem(words);
            if (desk.mayPlan() || rotas.isMe(absence.staff())) {
                item.add(" ");
                item.add(button("staff.duty.back", words, () -> desk.back(absence.id())));
            }
            list.add(item);
        }
        return list;
    }

    private NativeButton button(String key, String what, Runnable deed) {
        var button = new NativeButton(rotas.say(key), click -> {
            deed.run();
            show(rotas.say("staff.duty.changed"));
        });
        button.setAriaLabel(rotas.say(key) + ": " + what);
        return button;
    }

    @Override
    public String getPageTitle() {
        return rotas.say("staff.duty.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
