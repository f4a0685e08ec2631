package org.fanlight.casework.unknown.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.unknown.UnknownDesk;
import org.fanlight.casework.unknown.Visit;
import org.fanlight.landlord.FindingOut;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** What is done for everybody near, and the homes of the block with the result of each visit. */
class VisitsSection extends CaseSection {

    private final transient UnknownDesk desk;
    private final UnorderedList list = new UnorderedList();
    private final TextField place;
    private final SelectField home;
    private final SelectField result;
    private final Div visiting = new Div();

    VisitsSection(CasePage page, UnknownDesk desk) {
        super(page, "visits");
        this.desk = desk;
        place = new TextField(Label.of(say().of("staff.unknown.place")), "visit-place", "place");
        place.setHint(say().of("staff.unknown.place-hint"));
        home = new SelectField(Label.of(say().of("staff.unknown.home")), "visit-home", "home");
        result = new SelectField(Label.of(say().of("staff.unknown.result")), "visit-result", "result");
        Visit.RESULTS.forEach(one -> result.addChoice(one, say().of("staff.unknown.result." + one)));
        result.setValue(Visit.RESULTS.getFirst());
        desk.visits(page.id()).forEach(one -> home.addChoice(one.home().toString(), one.address()));
        visiting.add(opening("staff.unknown.visited", home, result, button("staff.other.keep", this::visited)));
        add(
                new Paragraph(say().of("staff.unknown.near")),
                opening("staff.unknown.begin", place, button("staff.unknown.begin-it", this::begin)),
                list,
                visiting);
        setVisible(!page.pack().part(FindingOut.class).tools().isEmpty());
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        List<Visit> visits = desk.visits(page().id());
        visits.forEach(one -> {
            String came = one.result();
            list.add(new ListItem(say().of(
                            "staff.unknown.visit-line",
                            Map.of(
                                    "home",
                                    one.address(),
                                    "result",
                                    say().of(
                                                    came == null
                                                            ? "staff.unknown.result.open"
                                                            : "staff.unknown.result." + came)))));
        });
        visiting.setVisible(!visits.isEmpty());
    }

    private void begin() {
        if (attempt(() -> desk.begin(page().id(), place.getValue()))) {
            desk.visits(page().id()).forEach(one -> home.addChoice(one.home().toString(), one.address()));
        }
    }

    private void visited() {
        String chosen = home.getValue();
        if (!chosen.isBlank()) {
            attempt(() -> desk.visited(page().id(), java.util.UUID.fromString(chosen), result.getValue()));
        }
    }
}
