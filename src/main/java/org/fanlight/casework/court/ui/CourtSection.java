package org.fanlight.casework.court.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.court.CourtDay;
import org.fanlight.casework.court.CourtDay.Kind;
import org.fanlight.casework.court.CourtDesk;
import org.fanlight.casework.plan.PlanRefused;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.Languages;
import org.fanlight.landlord.Court;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** The days of a case at a court, what people need for them, and telling what came of it. */
class CourtSection extends CaseSection {

    private final transient CourtDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final SelectField kind;
    private final TextField at;
    private final TextField place;
    private final CheckboxGroup parties;
    private final CheckboxGroup needs;
    private final TextArea what;
    private final TextArea outcome;
    private final SelectField language;

    CourtSection(CasePage page, CourtDesk desk) {
        super(page, "court");
        this.desk = desk;
        Court policy = page.pack().part(Court.class);
        kind = new SelectField(label("kind"), "court-kind", "kind");
        for (Kind one : Kind.values()) {
            if (one == Kind.HEARING || policy.counsel()) {
                kind.addChoice(one.name(), say().of(one.textKey()));
            }
        }
        kind.setValue(Kind.HEARING.name());
        at = new TextField(label("at"), "court-at", "at", "datetime-local");
        place = new TextField(label("place"), "court-place", "place");
        parties = new CheckboxGroup(label("parties"), "court-parties", "parties");
        page.head()
                .members()
                .forEach(one -> parties.addChoice(one.partyId().toString(), CasePage.reference(one.reference())));
        needs = new CheckboxGroup(label("needs"), "court-needs", "needs");
        CourtDay.NEEDS.forEach(one -> needs.addChoice(one, say().of("staff.court.need." + one)));
        needs.setValue(policy.support());
        what = new TextArea(label("what"), "court-what", "what");
        what.setHint(say().of("staff.court.what-hint"));
        outcome = new TextArea(label("outcome"), "court-outcome", "outcome");
        language = new SelectField(label("language"), "court-language", "language");
        Languages.all().forEach(one -> language.addChoice(one.tag(), one.autonym()));
        language.setValue(page.head().language());
        add(new Paragraph(say().of("staff.court.intro")), list);
        add(opening("staff.court.add", kind, at, place, parties, needs, what, button("staff.court.keep", this::keep)));
        add(opening("staff.court.telling", new Paragraph(say().of("staff.court.telling-hint")), outcome, language));
        show();
    }

    private Label label(String key) {
        return Label.of(say().of("staff.court." + key));
    }

    @Override
    protected void show() {
        list.removeAll();
        List<CourtDay> days = desk.of(page().id());
        days.forEach(day -> list.add(line(day)));
        if (days.isEmpty()) {
            list.add(new ListItem(say().of("staff.court.none")));
        }
    }

    private ListItem line(CourtDay day) {
        String wanted = day.needs().stream()
                .map(one -> say().of("staff.court.need." + one))
                .collect(Collectors.joining(", "));
        var line = new ListItem(say().of(
                        "staff.court.line",
                        Map.of(
                                "kind",
                                say().of(day.kind().textKey()),
                                "when",
                                page().when(day.at()),
                                "place",
                                day.place(),
                                "needs",
                                wanted.isEmpty() ? say().of("staff.court.no-needs") : wanted)));
        line.add(Bits.told(day.words(), "en-GB"));
        var told = day.toldAt();
        if (told != null) {
            line.add(new Paragraph(say().of("staff.court.told", "when", page().when(told))));
        } else if (!day.at().isAfter(page().now())) {
            line.add(button(
                    "staff.court.tell",
                    () -> attempt(() -> desk.tell(page().id(), day.id(), outcome.getValue(), language.getValue()))));
        }
        return line;
    }

    private void keep() {
        List<UUID> whom = parties.getValue().stream().map(UUID::fromString).toList();
        var when = CasePage.instant(at.getValue()).orElse(null);
        try {
            if (attempt(() -> desk.add(
                    page().id(),
                    Kind.valueOf(kind.getValue()),
                    when,
                    place.getValue(),
                    whom,
                    needs.getValue(),
                    what.getValue()))) {
                place.setValue("");
                what.setValue("");
            }
        } catch (PlanRefused refused) {
            problem(new Div(new Paragraph(say().of(refused.why().getFirst().textKey()))));
        }
    }
}
