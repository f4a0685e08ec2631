package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.consent.ExceptionDesk;
import org.fanlight.casework.consent.ExceptionDesk.Line;
import org.fanlight.casework.ui.CaseworkLinks;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** What was shared without consent, quarter by quarter, for the manager's review (XC-24). */
@Route(value = "staff/exceptions", layout = StaffLayout.class)
@RolesAllowed("MANAGER")
class ExceptionsView extends Div implements HasDynamicTitle {

    private final transient ExceptionDesk desk;
    private final transient Say say;
    private final PageHeading heading;
    private final Div shown = new Div();
    private LocalDate day;

    ExceptionsView(ExceptionDesk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        this.day = LocalDate.ofInstant(clock.instant(), London.ZONE).with(IsoFields.DAY_OF_QUARTER, 1);
        this.heading = new PageHeading(say.of("staff.exceptions.heading"));
        addClassName("setup");
        add(
                heading,
                new NativeButton(say.of("staff.exceptions.earlier"), click -> move(-3)),
                new NativeButton(say.of("staff.exceptions.later"), click -> move(3)),
                shown);
        show();
    }

    private void move(int months) {
        day = day.plusMonths(months);
        show();
    }

    private void show() {
        shown.removeAll();
        List<Line> lines = desk.quarter(day);
        shown.add(new Paragraph(say.of(
                "staff.exceptions.quarter",
                Map.of("from", date(day), "to", date(day.plusMonths(3).minusDays(1)), "count", lines.size()))));
        var list = new UnorderedList();
        lines.forEach(line -> list.add(line(line)));
        shown.add(list);
    }

    private ListItem line(Line line) {
        var said = line.one().said();
        String ground = say.of(
                line.inPolicy() ? "staff.exception.in-policy" : "staff.exception.outside",
                "ground",
                say.of(said.ground().textKey()));
        var item = new ListItem(say.of(
                "staff.exception.line",
                Map.of(
                        "when",
                        London.brief(line.one().at(), say.language()),
                        "agency",
                        say.of("policy.agency." + said.agency()),
                        "ground",
                        ground,
                        "state",
                        say.of(line.one().state().textKey()),
                        "who",
                        say.of(said.unsafeToTell().isBlank() ? "staff.exception.told" : "staff.exception.not-told"))));
        item.add(" ");
        item.add(new Anchor(CaseworkLinks.toPart(line.one().caseId(), "agencies"), say.of("staff.exceptions.case")));
        return item;
    }

    private String date(LocalDate day) {
        return London.date(day, say.language());
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.exceptions.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
