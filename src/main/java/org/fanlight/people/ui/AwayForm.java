package org.fanlight.people.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.people.RotaRefused;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Says that somebody is away; officers say it of themselves. */
class AwayForm extends Section {

    private final transient Rotas rotas;
    private final transient Consumer<String> shown;
    private final SelectField who;
    private final TextField from;
    private final TextField to;

    AwayForm(Rotas rotas, Consumer<String> shown) {
        this.rotas = rotas;
        this.shown = shown;
        who = rotas.who("away-who");
        if (!rotas.desk().mayPlan()) {
            who.setValue(rotas.me().toString());
            who.setVisible(false);
        }
        from = rotas.when("staff.duty.from", "away-from");
        to = rotas.when("staff.duty.to", "away-to");
        var keep = new NativeButton(rotas.say("staff.duty.away"), click -> keep());
        add(new H2(rotas.say("staff.duty.away-heading")), who, from, to, keep);
    }

    private void keep() {
        var first = Rotas.instant(from);
        var last = Rotas.instant(to);
        UUID away = rotas.desk().mayPlan() && !who.getValue().isBlank() ? UUID.fromString(who.getValue()) : null;
        UUID chosen = rotas.desk().mayPlan() ? away : rotas.me();
        who.setError(chosen == null ? rotas.say("staff.duty.refused.who") : null);
        from.setError(first.isEmpty() ? rotas.say("staff.duty.refused.times") : null);
        to.setError(last.isEmpty() ? rotas.say("staff.duty.refused.times") : null);
        if (chosen == null || first.isEmpty() || last.isEmpty()) {
            return;
        }
        try {
            rotas.desk().away(chosen, first.get(), last.get());
            shown.accept(rotas.say("staff.duty.changed"));
        } catch (RotaRefused refused) {
            to.setError(rotas.say(refused.textKey()));
        }
    }
}
