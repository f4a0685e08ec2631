package org.fanlight.landlord.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.landlord.HomeImport;
import org.fanlight.landlord.HomeImports;
import org.fanlight.ui.RowTable;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.StaticFiles;

/** An administrator brings in the landlord's list of homes and sees which lines were not taken, and why (RU31). */
@Route(value = "staff/setup/homes", layout = StaffLayout.class)
@RolesAllowed("ADMINISTRATOR")
class HomesView extends SetupPage {

    private final transient HomeImports imports;
    private final transient StaticFiles files;
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    HomesView(Texts texts, HomeImports imports, StaticFiles files) {
        super(new Say(texts, Language.ENGLISH), "staff.setup.homes.heading");
        this.imports = imports;
        this.files = files;
        addHeading(true);
        add(count, new H2(say.of("staff.homes.choose.heading")), field(), results);
        results.getElement().setAttribute("role", "status");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addJavaScript(files.address("files.js"));
    }

    private Div field() {
        var label = new NativeLabel(say.of("staff.homes.choose"));
        label.setFor("homes");
        var hint = new Paragraph(say.of("staff.homes.hint"));
        hint.setId("homes-hint");
        hint.addClassName("hint");
        var status = new Paragraph();
        status.setId("homes-status");
        status.getElement().setAttribute("role", "status");
        var control = new Input();
        control.setType("file");
        control.setId("homes");
        control.getElement()
                .setAttribute("accept", ".csv,text/csv")
                .setAttribute("aria-describedby", "homes-hint")
                .setAttribute("data-to", new HomesUpload(imports))
                .setAttribute("data-status", "homes-status")
                .setAttribute(
                        "data-sending", say.of("staff.homes.sending", Map.of("name", "%name%", "percent", "%percent%")))
                .setAttribute("data-added", say.of("staff.homes.sent", "name", "%name%"));
        control.getElement().addEventListener("file-answered", event -> show());
        control.getElement().addEventListener("file-cut", event -> show());
        var field = new Div(label, hint, control, status);
        field.addClassName("field");
        return field;
    }

    private void show() {
        count.setText(say.of("staff.setup.homes.count", "count", imports.count()));
        results.removeAll();
        List<HomeImport> recent = imports.recent();
        if (recent.isEmpty()) {
            return;
        }
        results.add(new H2(say.of("staff.homes.recent")));
        recent.forEach(one -> results.add(shown(one)));
    }

    private Component shown(HomeImport one) {
        var box = new Div(new Paragraph(say.of(
                one.finishedAt() == null ? "staff.homes.running" : "staff.homes.done",
                Map.of(
                        "at", London.brief(one.startedAt(), say.language()),
                        "lines", one.lines(),
                        "stored", one.stored(),
                        "refused", one.refused()))));
        box.addClassName("panel");
        if (one.failed() != null) {
            var why = new Paragraph(say.of(one.failed()));
            why.addClassName("field-error");
            box.add(why);
        }
        if (one.refused() > 0) {
            box.add(new NativeDetails(say.of("staff.homes.problems", "count", one.refused()), problems(one)));
        }
        return box;
    }

    private Component problems(HomeImport one) {
        List<List<Component>> rows = imports.problems(one.id()).stream()
                .map(problem -> {
                    var said = new Span(problem.said());
                    said.getElement().setAttribute("dir", "auto");
                    return List.<Component>of(
                            new Span(String.valueOf(problem.line())), new Span(say.of(problem.problem())), said);
                })
                .toList();
        return new RowTable(
                say.of("staff.homes.problems", "count", one.refused()),
                List.of(
                        say.of("staff.homes.column.line"),
                        say.of("staff.homes.column.problem"),
                        say.of("staff.homes.column.said")),
                rows);
    }
}
