package org.fanlight.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.common.London;
import org.fanlight.people.HandOver;
import org.fanlight.people.RotaRefused;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Hands one's duty over with what the other needs to know; shows what was said at the last hand-overs. */
class HandOverForm extends Section {

    private final transient Rotas rotas;
    private final transient Consumer<String> shown;
    private final SelectField who;
    private final TextArea words;
    private final Div last = new Div();

    HandOverForm(Rotas rotas, Consumer<String> shown) {
        this.rotas = rotas;
        this.shown = shown;
        who = rotas.who("hand-over-who");
        words = new TextArea(Label.of(rotas.say("staff.duty.hand-over.words")), "hand-over-words", "words");
        words.setHint(rotas.say("staff.duty.hand-over.hint"));
        var give = new NativeButton(rotas.say("staff.duty.hand-over"), click -> give());
        add(new H2(rotas.say("staff.duty.hand-over.heading")), who, words, give, last);
        showLast();
    }

    private void give() {
        who.setError(null);
        if (who.getValue().isBlank()) {
            who.setError(rotas.say("staff.duty.refused.who"));
            return;
        }
        try {
            rotas.desk().handOver(UUID.fromString(who.getValue()), words.getValue());
            words.setValue("");
            showLast();
            shown.accept(rotas.say("staff.duty.handed-over"));
        } catch (RotaRefused refused) {
            who.setError(rotas.say(refused.textKey()));
        }
    }

    private void showLast() {
        last.removeAll();
        for (HandOver one : rotas.desk().handOvers()) {
            last.add(new Paragraph(rotas.say()
                    .of(
                            "staff.duty.hand-over.line",
                            Map.of(
                                    "when",
                                    London.brief(one.at(), rotas.say().language()),
                                    "giver",
                                    rotas.name(one.giver()),
                                    "taker",
                                    rotas.name(one.taker())))));
            if (!one.words().isBlank()) {
                var told = new Div(one.words());
                told.addClassName("told");
                told.getElement().setAttribute("dir", "auto");
                last.add(told);
            }
        }
    }
}
