package org.fanlight.casework.works.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.works.Move;
import org.fanlight.casework.works.MoveDesk;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Moves of people who are not safe at home. */
class MovesSection extends CaseSection {

    private final transient MoveDesk desk;
    private final Div list = new Div();
    private final transient Map<UUID, MoveBox> boxes = new LinkedHashMap<>();

    MovesSection(CasePage page, MoveDesk desk) {
        super(page, "moves");
        this.desk = desk;
        add(new Paragraph(say().of("staff.moves.intro")), list, opening("staff.moves.new", form()));
        show();
    }

    MoveDesk desk() {
        return desk;
    }

    private Div form() {
        var who = new SelectField(Label.of(say().of("staff.moves.who")), "move-who", "who");
        page().head()
                .members()
                .forEach(one -> who.addChoice(one.partyId().toString(), CasePage.reference(one.reference())));
        who.setValue(page().head().members().getFirst().partyId().toString());
        var kind = new SelectField(Label.of(say().of("staff.moves.kind")), "move-kind", "kind");
        for (Move.Kind one : Move.Kind.values()) {
            kind.addChoice(one.name(), say().of(one.textKey()));
        }
        kind.setValue(Move.Kind.TEMPORARY.name());
        var criterion = new SelectField(Label.of(say().of("staff.moves.criterion")), "move-criterion", "criterion");
        desk.rules(page().id())
                .criteria()
                .forEach(code -> criterion.addChoice(code, say().of("staff.moves.criterion." + code)));
        criterion.setValue(desk.rules(page().id()).criteria().getFirst());
        var what = new TextArea(Label.of(say().of("staff.moves.what")), "move-what", "what");
        return new Div(who, kind, criterion, what, button("staff.moves.ask", () -> {
            if (attempt(() -> desk.ask(
                    page().id(),
                    UUID.fromString(who.getValue()),
                    Move.Kind.valueOf(kind.getValue()),
                    criterion.getValue(),
                    what.getValue()))) {
                what.setValue("");
            }
        }));
    }

    @Override
    protected void show() {
        for (Move move : desk.of(page().id())) {
            boxes.computeIfAbsent(move.id(), id -> {
                        var box = new MoveBox(this, move);
                        list.add(box);
                        return box;
                    })
                    .show(move);
        }
    }
}
