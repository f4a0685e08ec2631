package org.fanlight.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.journey.ui.TotalsTable;
import org.fanlight.report.EqualityDesk;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** Who reports, in figures of a year that nobody can be worked out from (XC-45). */
@Route(value = "staff/equality", layout = StaffLayout.class)
@RolesAllowed("MANAGER")
class EqualityView extends Div implements HasDynamicTitle {

    private final transient EqualityDesk desk;
    private final transient Say say;
    private final int thisYear;
    private final Div figures = new Div();

    EqualityView(EqualityDesk desk, Texts texts, Clock clock) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        this.thisYear = LocalDate.ofInstant(clock.instant(), London.ZONE).getYear();
        var years = new Div(year(thisYear), year(thisYear - 1));
        years.addClassName("buttons");
        add(
                new PageHeading(say.of("staff.equality.heading")),
                new Paragraph(say.of("staff.equality.intro")),
                years,
                figures);
        show(thisYear);
    }

    private NativeButton year(int year) {
        return new NativeButton(String.valueOf(year), click -> show(year));
    }

    private void show(int year) {
        figures.removeAll();
        var found = desk.figures(year);
        Integer people = found.people();
        figures.add(new Paragraph(
                people == null
                        ? say.of("staff.equality.none", "year", String.valueOf(year))
                        : say.of("staff.equality.answered", Map.of("count", people, "year", String.valueOf(year)))));
        found.questions().forEach(question -> figures.add(new TotalsTable(say, question)));
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.equality.heading");
    }
}
