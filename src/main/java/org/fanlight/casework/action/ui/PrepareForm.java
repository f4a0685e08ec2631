package org.fanlight.casework.action.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.action.ActionDesk.Offer;
import org.fanlight.landlord.Ladder;
import org.fanlight.landlord.Tools;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Prepares a step with one other party; every step of the policy is listed, those not possible with the reason. */
class PrepareForm extends Div {

    private final transient ActionsSection section;
    private final UUID other;
    private final Paragraph who = new Paragraph();
    private final Div choice = new Div();
    private final UnorderedList stopped = new UnorderedList();
    private final CheckboxGroup options;
    private final TextArea ownWords;
    private SelectField tool;

    PrepareForm(ActionsSection section, UUID other) {
        this.section = section;
        this.other = other;
        var say = section.say();
        tool = new SelectField(Label.of(say.of("staff.action.tool")), "step-tool-" + other, "tool");
        options = new CheckboxGroup(Label.of(say.of("staff.action.options")), "step-options-" + other, "options");
        Tools.all().stream()
                .flatMap(one -> one.options().stream())
                .distinct()
                .forEach(one -> options.addChoice(one, say.of("staff.tool.option." + one)));
        ownWords = new TextArea(Label.of(say.of("staff.action.own-words")), "step-own-words-" + other, "own-words");
        ownWords.setHint(say.of("staff.action.own-words-hint"));
        add(section.opening(
                "staff.action.prepare",
                who,
                choice,
                options,
                ownWords,
                section.button("staff.action.prepare-it", this::prepare),
                section.opening("staff.action.not-possible", stopped)));
    }

    void show() {
        var say = section.say();
        who.setText(say.of("staff.action.other") + ": " + section.name(other));
        String chosen = tool.getValue();
        tool = new SelectField(Label.of(say.of("staff.action.tool")), "step-tool-" + other, "tool");
        stopped.removeAll();
        List<Offer> offers = section.desk().offers(section.page().id(), other);
        for (Offer offer : offers) {
            var refused = offer.stopped();
            String words = say.of(
                    "staff.action.offer-line",
                    Map.of(
                            "tool",
                            say.of(offer.tool().textKey()),
                            "basis",
                            say.of(offer.tool().textKey() + ".basis")));
            tool.addChoice(offer.tool().code(), words);
            if (refused != null) {
                var line = new ListItem(words);
                line.add(new Paragraph(
                        say.of("staff.action.stopped", "why", say.of(refused.textKey(), refused.named()))));
                stopped.add(line);
            }
        }
        boolean stays = offers.stream().anyMatch(offer -> offer.tool().code().equals(chosen));
        tool.setValue(
                stays
                        ? chosen
                        : offers.isEmpty() ? "" : offers.getFirst().tool().code());
        boolean first = section.page().pack().part(Ladder.class).mediation().equals("first_step");
        if (first) {
            tool.setHint(say.of("staff.tool.mediation") + ": " + say.of("staff.action.first"));
        }
        choice.removeAll();
        choice.add(tool);
    }

    private void prepare() {
        if (section.tries(() -> section.desk()
                .prepare(section.page().id(), other, tool.getValue(), options.getValue(), ownWords.getValue()))) {
            options.setValue(List.of());
            ownWords.setValue("");
        }
    }
}
