package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.fanlight.casework.counts.CategoryCounts;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** How many cases are handled as what: as reported and as now (XC-19). */
@Route(value = "staff/categories", layout = StaffLayout.class)
@RolesAllowed({"SENIOR", "MANAGER"})
class CategoryCountsView extends Div implements HasDynamicTitle {

    private final transient CategoryCounts counts;
    private final transient Say say;
    private final TextField first;
    private final TextField last;
    private final Div found = new Div();

    CategoryCountsView(CategoryCounts counts, Clock clock, Texts texts) {
        this.counts = counts;
        this.say = new Say(texts, Language.ENGLISH);
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        first = new TextField(Label.of(say.of("staff.counts.from")), "from", "from", "date");
        last = new TextField(Label.of(say.of("staff.counts.to")), "to", "to", "date");
        first.setValue(today.withDayOfMonth(1).minusMonths(11).toString());
        last.setValue(today.toString());
        var show = new NativeButton(say.of("staff.counts.show"), click -> show());
        found.addClassName("setup-table");
        found.getElement().setAttribute("role", "status");
        add(
                new PageHeading(say.of("staff.counts.heading")),
                new Paragraph(say.of("staff.counts.intro")),
                first,
                last,
                show,
                found);
        show();
    }

    private void show() {
        LocalDate from = day(first.getValue());
        LocalDate to = day(last.getValue());
        boolean fits = from != null && to != null && !from.isAfter(to);
        last.setError(fits ? null : say.of("staff.counts.wrong"));
        if (from == null || to == null || !fits) {
            return;
        }
        var count = counts.of(from, to);
        Markup markup = new Markup()
                .of("p", say.of("staff.counts.cases", "count", count.cases()))
                .of("p", say.of("staff.counts.hate", "count", count.perceivedHate()))
                .open("table")
                .of("caption", say.of("staff.counts.heading"), "class", "hidden-text")
                .open("thead")
                .open("tr");
        for (String column : new String[] {"category", "reported", "now"}) {
            markup.of("th", say.of("staff.counts.column." + column), "scope", "col");
        }
        markup.close("tr").close("thead").open("tbody");
        count.lines()
                .forEach(line -> markup.open("tr")
                        .of("th", say.of("staff.category." + line.code()), "scope", "row")
                        .of("td", String.valueOf(line.asReported()))
                        .of("td", String.valueOf(line.asNow()))
                        .close("tr"));
        found.getElement()
                .setProperty("innerHTML", markup.close("tbody").close("table").toString());
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.counts.title");
    }
}
