package org.fanlight.casework.works.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.works.Move;
import org.fanlight.casework.works.Move.State;
import org.fanlight.common.Language;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** One move: how far it is, what was decided, and what goes on with the person. */
class MoveBox extends Article {

    private final MovesSection section;
    private final UUID move;
    private final Div read = new Div();
    private final Div deciding;
    private final Div going;
    private final TextArea reasons;
    private final TextArea support;
    private final CheckboxGroup points;
    private final TextField address;
    private final TextField provider;
    private final TextField answer;

    MoveBox(MovesSection section, Move begun) {
        this.section = section;
        this.move = begun.id();
        var say = section.say();
        addClassName("letter-box");
        reasons = new TextArea(Label.of(say.of("staff.moves.reasons")), "move-reasons-" + move, "reasons");
        reasons.setHint(say.of("staff.moves.reasons-hint"));
        deciding = new Div(
                reasons,
                section.button("staff.moves.grant", () -> decide(true)),
                section.button("staff.moves.refuse", () -> decide(false)));
        support = new TextArea(Label.of(say.of("staff.moves.support")), "move-support-" + move, "support");
        support.setHint(say.of("staff.moves.support-hint"));
        points = new CheckboxGroup(Label.of(say.of("staff.moves.points")), "move-points-" + move, "points");
        section.desk()
                .rules(section.page().id())
                .checklist()
                .forEach(code -> points.addChoice(code, say.of("staff.moves.point." + code)));
        points.addChoice("no_safe_return", say.of("staff.moves.no-safe-return"));
        address = new TextField(Label.of(say.of("staff.moves.address")), "move-address-" + move, "address");
        address.setHint(say.of("staff.moves.address-hint"));
        provider = new TextField(Label.of(say.of("staff.moves.provider")), "move-provider-" + move, "provider");
        answer = new TextField(Label.of(say.of("staff.moves.answer")), "move-answer-" + move, "answer");
        going = new Div(
                section.opening(
                        "staff.moves.go-on",
                        support,
                        points,
                        section.button("staff.moves.support-keep", this::support)),
                section.opening(
                        "staff.moves.where", address, section.button("staff.moves.address-keep", this::address)),
                section.opening(
                        "staff.moves.providers",
                        provider,
                        section.button("staff.moves.request", this::request),
                        answer),
                section.button(
                        "staff.moves.settle",
                        () -> section.attempt(
                                () -> section.desk().settled(section.page().id(), move))));
        add(read, deciding, going);
        support.setValue(begun.detail().support());
        points.setValue(begun.detail().points());
    }

    void show(Move shown) {
        var say = section.say();
        read.removeAll();
        read.add(new H3(say.of(shown.kind().textKey())));
        read.add(new Paragraph(say.of(
                "staff.moves.line",
                Map.of(
                        "state", say.of(shown.state().textKey()),
                        "criterion",
                                say.of("staff.moves.criterion." + shown.detail().criterion()),
                        "who", section.page().name(shown.askedBy())))));
        read.add(Bits.told(shown.detail().what(), "en-GB"));
        if (!shown.detail().reasons().isEmpty()) {
            read.add(Bits.told(shown.detail().reasons(), "en-GB"));
        }
        String where = shown.address();
        if (where != null) {
            read.add(new Paragraph(say.of("staff.moves.address-is", "address", where)));
        } else if (shown.hasAddress()) {
            read.add(new Paragraph(say.of("staff.moves.address-hidden")));
        }
        var requests = new UnorderedList();
        for (var one : shown.requests()) {
            String said = one.answer();
            var line = new ListItem(one.provider() + ": " + (said == null ? say.of("staff.moves.no-answer") : said));
            if (said == null) {
                line.add(section.button(
                        "staff.moves.answered",
                        () -> section.attempt(() ->
                                section.desk().answered(section.page().id(), move, one.id(), answer.getValue()))));
            }
            requests.add(line);
        }
        read.add(requests);
        deciding.setVisible(shown.state() == State.ASKED);
        going.setVisible(shown.state() == State.GRANTED);
    }

    private void decide(boolean granted) {
        section.attempt(() ->
                section.desk().decide(section.page().id(), move, granted, reasons.getValue(), Language.ENGLISH.tag()));
    }

    private void support() {
        var chosen = points.getValue();
        section.attempt(() -> section.desk()
                .support(section.page().id(), move, support.getValue(), chosen, chosen.contains("no_safe_return")));
    }

    private void address() {
        if (section.attempt(() -> section.desk().address(section.page().id(), move, address.getValue()))) {
            address.setValue("");
        }
    }

    private void request() {
        if (section.attempt(() -> section.desk().request(section.page().id(), move, provider.getValue()))) {
            provider.setValue("");
        }
    }
}
