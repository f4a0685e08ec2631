package org.fanlight.casework.works.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.works.Measure;
import org.fanlight.casework.works.SecurityDesk;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** What makes the home or the building safer: asked for, approved, fitted, signed off. */
class SecuritySection extends CaseSection {

    private final transient SecurityDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final TextField report;

    SecuritySection(CasePage page, SecurityDesk desk) {
        super(page, "security");
        this.desk = desk;
        report = new TextField(Label.of(say().of("staff.works.report")), "measure-report", "report");
        report.setHint(say().of("staff.works.report-hint"));
        add(list, report, opening("staff.works.measure-new", form()));
        show();
    }

    private Div form() {
        var kind = new SelectField(Label.of(say().of("staff.works.measure")), "measure-kind", "kind");
        desk.kinds(page().id()).forEach(code -> kind.addChoice(code, say().of("staff.works.measure." + code)));
        kind.setValue(desk.kinds(page().id()).getFirst());
        var communal = new SelectField(Label.of(say().of("staff.works.communal")), "measure-communal", "communal");
        communal.addChoice("no", say().of("staff.works.communal.no"));
        communal.addChoice("yes", say().of("staff.works.communal.yes"));
        communal.setValue("no");
        var what = new TextField(Label.of(say().of("staff.works.measure-what")), "measure-what", "what");
        var until = new TextField(Label.of(say().of("staff.works.until")), "measure-until", "until", "date");
        until.setHint(say().of("staff.works.until-hint"));
        return new Div(kind, communal, what, until, button("staff.works.measure-ask", () -> {
            if (attempt(() -> desk.ask(
                    page().id(), kind.getValue(), communal.getValue().equals("yes"), what.getValue(), until.day()))) {
                what.setValue("");
            }
        }));
    }

    @Override
    protected void show() {
        list.removeAll();
        var all = desk.of(page().id());
        report.setVisible(all.stream().anyMatch(one -> one.state() == Measure.State.APPROVED));
        all.forEach(one -> list.add(line(one)));
        if (all.isEmpty()) {
            list.add(new ListItem(say().of("staff.works.measure-none")));
        }
    }

    private ListItem line(Measure one) {
        String name = say().of("staff.works.measure." + one.kind());
        var line = new ListItem(say().of(
                        "staff.works.measure-line",
                        Map.of(
                                "measure",
                                name,
                                "where",
                                say().of(one.communal() ? "staff.works.communal.yes" : "staff.works.communal.no"),
                                "state",
                                say().of(one.state().textKey()))));
        line.add(Bits.told(one.detail().what(), "en-GB"));
        if (!one.detail().report().isEmpty()) {
            line.add(Bits.told(one.detail().report(), "en-GB"));
        }
        @Nullable
        Runnable deed =
                switch (one.state()) {
                    case ASKED -> () -> desk.approve(page().id(), one.id());
                    case APPROVED -> () -> desk.fitted(page().id(), one.id(), report.getValue());
                    case FITTED -> () -> desk.signedOff(page().id(), one.id());
                    case SIGNED_OFF -> null;
                };
        if (deed != null) {
            var button = button(
                    "staff.works.measure-next." + one.state().name().toLowerCase(java.util.Locale.ROOT),
                    () -> attempt(deed));
            button.setAriaLabel(button.getText() + ": " + name);
            line.add(button);
        }
        return line;
    }
}
