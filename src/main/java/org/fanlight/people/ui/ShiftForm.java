package org.fanlight.people.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.people.Gap;
import org.fanlight.people.RotaRefused;
import org.fanlight.people.Turn;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Puts somebody on duty, once or every week. */
class ShiftForm extends Section {

    private final transient Rotas rotas;
    private final transient Consumer<String> shown;
    private final SelectField who;
    private final SelectField turn;
    private final TextField from;
    private final TextField to;
    private final TextField weeks;

    ShiftForm(Rotas rotas, Consumer<String> shown) {
        this.rotas = rotas;
        this.shown = shown;
        who = rotas.who("shift-who");
        turn = new SelectField(Label.of(rotas.say("staff.duty.turn")), "shift-turn", "turn");
        for (Turn one : Turn.values()) {
            turn.addChoice(one.name(), rotas.say(one.textKey()));
        }
        turn.setValue(Turn.FIRST.name());
        from = rotas.when("staff.duty.from", "shift-from");
        to = rotas.when("staff.duty.to", "shift-to");
        weeks = new TextField(Label.of(rotas.say("staff.duty.weeks")), "shift-weeks", "weeks").digits(2);
        weeks.setHint(rotas.say("staff.duty.weeks-hint"));
        weeks.setValue("1");
        var add = new NativeButton(rotas.say("staff.duty.add"), click -> add());
        add.addClassName("act");
        add(new H2(rotas.say("staff.duty.add-heading")), who, turn, from, to, weeks, add);
    }

    /** Puts the times of a gap into the form. */
    void fill(Gap gap) {
        from.setValue(Rotas.field(gap.from()));
        to.setValue(Rotas.field(gap.to()));
        who.getElement().executeJs("this.querySelector('select').focus()");
    }

    private void add() {
        var first = Rotas.instant(from);
        var last = Rotas.instant(to);
        who.setError(who.getValue().isBlank() ? rotas.say("staff.duty.refused.who") : null);
        from.setError(first.isEmpty() ? rotas.say("staff.duty.refused.times") : null);
        to.setError(last.isEmpty() ? rotas.say("staff.duty.refused.times") : null);
        boolean counts = weeks.getValue().matches("[0-9]{1,2}");
        weeks.setError(counts ? null : rotas.say("staff.duty.refused.weeks"));
        if (who.getValue().isBlank() || first.isEmpty() || last.isEmpty() || !counts) {
            return;
        }
        try {
            rotas.desk()
                    .add(
                            UUID.fromString(who.getValue()),
                            Turn.valueOf(turn.getValue()),
                            first.get(),
                            last.get(),
                            Integer.parseInt(weeks.getValue()));
            shown.accept(rotas.say("staff.duty.added"));
        } catch (RotaRefused refused) {
            to.setError(rotas.say(refused.textKey()));
        }
    }
}
