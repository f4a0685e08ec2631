package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        LocalDate from = first.day();
        LocalDate to = last.day();
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
        markup.close("tbody").close("table");
        marks(markup, counts.marked(from, to));
        reporters(markup, counts.reporters(from, to));
        found.getElement().setProperty("innerHTML", markup.toString());
    }

    /** Each mark by itself: one case may have several (OHG-1.1b, LAW-12). */
    private void marks(Markup markup, CategoryCounts.Marked marked) {
        markup.of("h2", say.of("staff.counts.marks"))
                .open("ul")
                .of("li", say.of("staff.counts.racist", "count", marked.racist()))
                .of("li", say.of("staff.counts.hate-incidents", "count", marked.hateIncidents()))
                .of("li", say.of("staff.counts.crimes", "count", marked.possibleCrimes()));
        List<String> limbs = List.of("harassment", "nuisance", "housing");
        for (int i = 0; i < limbs.size(); i++) {
            markup.of(
                    "li",
                    say.of(
                            "staff.counts.limb",
                            Map.of(
                                    "limb",
                                    say.of("staff.limb." + limbs.get(i)),
                                    "count",
                                    marked.limbs().get(i))));
        }
        markup.close("ul");
    }

    private void reporters(Markup markup, List<CategoryCounts.Reporters> reporters) {
        markup.of("h2", say.of("staff.counts.reporters")).open("ul");
        reporters.forEach(line -> markup.of(
                "li",
                say.of(
                        "staff.counts.reporter",
                        Map.of(
                                "who",
                                say.of(
                                        switch (line.code()) {
                                            case "" -> "staff.told.not-said";
                                            case "rather_not_say" -> "journey.common.rather_not_say";
                                            default -> "journey.tenant.option." + line.code();
                                        }),
                                "count",
                                line.reports()))));
        markup.close("ul");
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.counts.title");
    }
}
