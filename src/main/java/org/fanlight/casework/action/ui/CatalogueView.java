package org.fanlight.casework.action.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.casework.action.ActionRefused;
import org.fanlight.casework.action.CatalogueDesk;
import org.fanlight.casework.action.CatalogueDesk.Line;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Tools;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** Every step as the law has it on a day, the days that have to be entered, and the register of mediators. */
@Route(value = "staff/catalogue", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER", "ADMINISTRATOR"})
class CatalogueView extends Div implements HasDynamicTitle {

    private final transient CatalogueDesk desk;
    private final transient Say say;
    private final PageHeading heading;
    private final TextField day;
    private final Div table = new Div();
    private final Div mediators = new Div();
    private final Paragraph done = new Paragraph();

    CatalogueView(CatalogueDesk desk, CurrentPerson person, Texts texts, Clock clock) {
        this.desk = desk;
        this.say = new Say(texts, Language.ENGLISH);
        addClassName("setup");
        heading = new PageHeading(say.of("staff.catalogue.heading"));
        day = new TextField(Label.of(say.of("staff.catalogue.day")), "day", "day", "date");
        day.setValue(LocalDate.ofInstant(clock.instant(), London.ZONE).toString());
        done.getElement().setAttribute("role", "status");
        add(heading, new Paragraph(say.of("staff.catalogue.intro")), done, day);
        add(button("staff.catalogue.show", () -> table(day.day())), table);
        var who = person.staff();
        if (who.isAtLeast(Role.MANAGER) || who.isAtLeast(Role.ADMINISTRATOR)) {
            add(dates());
        }
        add(new H2(say.of("staff.catalogue.mediators")), mediators);
        if (who.isAtLeast(Role.SENIOR) || who.isAtLeast(Role.ADMINISTRATOR)) {
            add(adding());
        }
        table(day.day());
        mediators();
    }

    private void table(@Nullable LocalDate on) {
        day.setError(on == null ? say.of("staff.action.refused.no-day") : null);
        if (on == null) {
            return;
        }
        var rows = new NativeTable();
        rows.addClassNames("answers", "wide");
        var caption = new NativeTableCaption();
        caption.setText(say.of("staff.catalogue.caption", "day", words(on)));
        var head = new NativeTableRow();
        for (String key : new String[] {"tool", "basis", "law", "ours"}) {
            var cell = new NativeTableHeaderCell(say.of("staff.catalogue." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = new NativeTableBody();
        desk.on(on).forEach(line -> body.add(row(line)));
        rows.add(caption, new NativeTableHeader(head), body);
        var frame = new Div(rows);
        frame.addClassName("table-frame");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", say.of("staff.catalogue.heading"));
        table.removeAll();
        table.add(frame);
    }

    private NativeTableRow row(Line line) {
        var tool = line.tool();
        var name = new NativeTableHeaderCell(say.of(tool.textKey()));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(say.of(tool.textKey() + ".basis")),
                new NativeTableCell(law(line)),
                new NativeTableCell(say.of(line.isOurs() ? "staff.catalogue.yes" : "staff.catalogue.no")));
    }

    private String law(Line line) {
        var instead = line.instead();
        return switch (line.law()) {
            case NOT_YET -> say.of("staff.catalogue.not-yet");
            case HISTORIC ->
                instead == null
                        ? say.of("staff.catalogue.historic")
                        : say.of("staff.catalogue.historic-instead", "tool", say.of(instead.textKey()));
            case VALID ->
                instead == null || line.tool().to() != null
                        ? say.of("staff.catalogue.valid")
                        : say.of("staff.catalogue.replaced", "tool", say.of(instead.textKey()));
        };
    }

    private Div dates() {
        var box = new Div(new H2(say.of("staff.catalogue.dates")), new Paragraph(say.of("staff.catalogue.dates-hint")));
        Map<String, TextField> fields = new LinkedHashMap<>();
        Map<String, LocalDate> entered = desk.entered();
        for (String name : Tools.openDates()) {
            var field = new TextField(Label.of(say.of("staff.catalogue.date." + name)), "date-" + name, name, "date");
            LocalDate now = entered.get(name);
            field.setValue(now == null ? "" : now.toString());
            fields.put(name, field);
            box.add(field);
        }
        box.add(button("staff.catalogue.enter", () -> {
            fields.forEach((name, field) -> desk.enter(name, field.day()));
            done.setText(say.of("staff.catalogue.entered"));
            table(day.day());
        }));
        return box;
    }

    private Div adding() {
        var name = new TextField(Label.of(say.of("staff.catalogue.mediator-name")), "mediator-name", "name");
        var body = new TextField(Label.of(say.of("staff.catalogue.mediator-body")), "mediator-body", "body");
        var until =
                new TextField(Label.of(say.of("staff.catalogue.mediator-until")), "mediator-until", "until", "date");
        return new Div(name, body, until, button("staff.catalogue.mediator-add", () -> {
            try {
                desk.addMediator(name.getValue(), body.getValue(), until.day());
                done.setText(say.of("staff.catalogue.entered"));
                name.setError(null);
                mediators();
            } catch (ActionRefused refused) {
                name.setError(say.of(refused.textKey(), refused.named()));
            }
        }));
    }

    private void mediators() {
        var list = new UnorderedList();
        var all = desk.mediators();
        all.forEach(one -> list.add(new ListItem(say.of(
                one.holds(desk.today()) ? "staff.catalogue.mediator-line" : "staff.catalogue.mediator-over",
                Map.of("name", one.name(), "body", one.body(), "day", words(one.expiresOn()))))));
        if (all.isEmpty()) {
            list.add(new ListItem(say.of("staff.catalogue.mediator-none")));
        }
        mediators.removeAll();
        mediators.add(list);
    }

    private String words(LocalDate date) {
        return London.date(date, say.language());
    }

    private NativeButton button(String key, Runnable press) {
        var button = new NativeButton(say.of(key), click -> press.run());
        button.getElement().setAttribute("type", "button");
        return button;
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.catalogue.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.takeFocus();
    }
}
