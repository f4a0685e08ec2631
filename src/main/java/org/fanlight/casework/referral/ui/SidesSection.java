package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import org.fanlight.casework.referral.ThreeSidesDesk.Look;
import org.fanlight.casework.referral.ThreeSidesDesk.Side;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** The case from three sides, as it was seen at the last review, and the form for the next. */
class SidesSection extends CaseSection {

    private final transient AgencyDesks desks;
    private final Div last = new Div();
    private final Map<Side, TextArea> words = new EnumMap<>(Side.class);
    private final SelectField progress;

    SidesSection(CasePage page, AgencyDesks desks) {
        super(page, "sides");
        this.desks = desks;
        var form = new Div(Bits.quiet(say().of("staff.sides.hint")));
        for (Side side : Side.values()) {
            var field = new TextArea(Label.of(say().of(side.textKey())), "side-" + side.name(), "side");
            words.put(side, field);
            form.add(field);
        }
        progress = new SelectField(Label.of(say().of("staff.sides.progress")), "sides-progress", "progress");
        progress.addChoice("yes", say().of("staff.sides.progress.yes"));
        progress.addChoice("no", say().of("staff.sides.progress.no"));
        progress.setValue("yes");
        form.add(progress, button("staff.sides.keep", this::look));
        add(last, opening("staff.sides.look", form));
        show();
    }

    @Override
    protected void show() {
        last.removeAll();
        if (desks.sides().isStuck(page().id())) {
            var stuck = new Paragraph(say().of("staff.sides.stuck"));
            stuck.addClassNames("notice", "urgent");
            last.add(stuck);
        }
        desks.sides().of(page().id()).stream().findFirst().ifPresent(this::show);
    }

    private void show(Look look) {
        last.add(Bits.quiet(say().of(
                        "staff.sides.seen",
                        Map.of("who", page().name(look.author()), "when", page().when(look.at())))));
        for (Side side : Side.values()) {
            last.add(new H3(say().of(side.textKey())), Bits.told(look.words().getOrDefault(side, ""), "en-GB"));
        }
    }

    private void look() {
        Map<Side, String> said = new EnumMap<>(Side.class);
        words.forEach((side, field) -> said.put(side, field.getValue()));
        if (attempt(
                () -> desks.sides().look(page().id(), said, progress.getValue().equals("yes")))) {
            words.values().forEach(field -> field.setValue(""));
        }
    }
}
