package org.fanlight.casework.unknown.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.witness.Watch;
import org.fanlight.casework.witness.Watch.Content;
import org.fanlight.casework.witness.Watch.Kind;
import org.fanlight.casework.witness.WatchDesk;
import org.fanlight.common.London;
import org.fanlight.landlord.FindingOut;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Who or what watches, and ordering it. */
class WatchSection extends CaseSection {

    private final transient WatchDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final SelectField kind;
    private final CheckboxGroup criteria;
    private final TextField cost;
    private final TextField from;
    private final TextField to;
    private final TextArea instructions;
    private final TextArea privacy;
    private final TextArea notice;
    private final TextField delete;
    private final TextArea statement;

    WatchSection(CasePage page, WatchDesk desk) {
        super(page, "watch");
        this.desk = desk;
        FindingOut policy = page.pack().part(FindingOut.class);
        kind = new SelectField(label("kind"), "watch-kind", "kind");
        for (Kind one : Kind.values()) {
            if (one == Kind.CAMERA || policy.professionalWitness()) {
                kind.addChoice(one.name(), say().of(one.textKey()));
            }
        }
        kind.setValue(policy.professionalWitness() ? Kind.PROFESSIONAL_WITNESS.name() : Kind.CAMERA.name());
        criteria = new CheckboxGroup(label("criteria"), "watch-criteria", "criteria");
        policy.witnessCriteria().forEach(one -> criteria.addChoice(one, say().of("staff.watch.criterion." + one)));
        criteria.setVisible(policy.professionalWitness());
        cost = new TextField(label("cost"), "watch-cost", "cost");
        from = new TextField(label("from"), "watch-from", "from", "date");
        to = new TextField(label("to"), "watch-to", "to", "date");
        instructions = new TextArea(label("instructions"), "watch-instructions", "instructions");
        privacy = new TextArea(label("privacy"), "watch-privacy", "privacy");
        notice = new TextArea(label("notice"), "watch-notice", "notice");
        delete = new TextField(label("delete"), "watch-delete", "delete", "date");
        statement = new TextArea(label("statement"), "watch-statement", "statement");
        add(new Paragraph(say().of("staff.watch.intro")), list);
        add(opening(
                "staff.watch.order",
                kind,
                criteria,
                cost,
                from,
                to,
                instructions,
                privacy,
                notice,
                delete,
                button("staff.watch.order-it", this::order)));
        add(opening("staff.watch.statement-open", statement));
        show();
    }

    private Label label(String key) {
        return Label.of(say().of("staff.watch." + key));
    }

    @Override
    protected void show() {
        list.removeAll();
        List<Watch> all = desk.of(page().id());
        all.forEach(one -> list.add(line(one)));
        if (all.isEmpty()) {
            list.add(new ListItem(say().of("staff.watch.none")));
        }
    }

    private ListItem line(Watch one) {
        LocalDate until = one.content().to();
        var line = new ListItem(say().of(
                        "staff.watch.line",
                        Map.of(
                                "kind",
                                say().of(one.kind().textKey()),
                                "state",
                                say().of(one.state().textKey()),
                                "day",
                                until == null ? "" : London.date(until, say().language()))));
        line.add(Bits.told(one.content().instructions(), "en-GB"));
        if (!one.content().statement().isBlank()) {
            line.add(Bits.told(one.content().statement(), "en-GB"));
        }
        switch (one.state()) {
            case ORDERED ->
                line.add(button("staff.watch.approve", () -> attempt(() -> desk.approve(page().id(), one.id()))));
            case APPROVED ->
                line.add(button("staff.watch.deploy", () -> attempt(() -> desk.deploy(page().id(), one.id()))));
            case DEPLOYED ->
                line.add(button(
                        "staff.watch.end", () -> attempt(() -> desk.end(page().id(), one.id(), statement.getValue()))));
            case ENDED -> {}
        }
        return line;
    }

    private void order() {
        var content = new Content(
                criteria.getValue(),
                cost.getValue().strip(),
                from.day(),
                to.day(),
                instructions.getValue().strip(),
                privacy.getValue().strip(),
                notice.getValue().strip(),
                delete.day(),
                "");
        if (attempt(() -> desk.order(page().id(), Kind.valueOf(kind.getValue()), content))) {
            instructions.setValue("");
        }
    }
}
