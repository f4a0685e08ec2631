package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import org.fanlight.casework.referral.AgentDesk.Asked;
import org.fanlight.casework.referral.PartnerDesk.Shown;
import org.fanlight.casework.referral.Referral.State;
import org.fanlight.casework.ui.Bits;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** One referral as its agency sees it, and what the agency can do. */
class PartnerPanel extends Div {

    private final transient PartnerView view;
    private final transient Say say;
    private final transient Shown shown;
    private final H2 heading;

    PartnerPanel(PartnerView view, Shown shown) {
        this.view = view;
        this.say = view.say();
        this.shown = shown;
        this.heading = new H2(say.of("staff.partner.one", "when", view.when(shown.at())));
        heading.getElement().setAttribute("tabindex", "-1");
        var facts = new DescriptionList();
        facts.addClassName("case-told");
        fact(facts, "staff.partner.code", Bits.reference(shown.code().replaceAll("(...)(?=.)", "$1 ")));
        fact(
                facts,
                "staff.partner.name",
                shown.name().isBlank() ? new Paragraph(say.of("staff.partner.unnamed")) : new Paragraph(shown.name()));
        fact(facts, "staff.partner.what", Bits.told(shown.what(), "en-GB"));
        fact(
                facts,
                "staff.partner.state",
                new Paragraph(say.of(PartnerView.stateKey(shown.state().name()))));
        add(heading, facts);
        if (!shown.outcome().isBlank()) {
            add(Bits.told(shown.outcome(), "en-GB"));
        }
        answers();
        if (shown.isAgent()) {
            legalAction();
        }
    }

    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private void answers() {
        var id = shown.id();
        if (shown.state() == State.SENT) {
            var accept = new NativeButton(
                    say.of("staff.partner.accept"),
                    click -> view.does(
                            id, "staff.partner.kept", () -> view.desk().accept(id)));
            accept.addClassName("act");
            add(accept);
        }
        if (shown.state() == State.SENT || shown.state() == State.ACCEPTED) {
            add(
                    writes("refuse", words -> view.desk().refuse(id, words)),
                    writes("done", words -> view.desk().report(id, words)));
        }
    }

    private void legalAction() {
        add(new H3(say.of("staff.partner.legal")), new Paragraph(say.of("staff.partner.legal.intro")));
        var list = new UnorderedList();
        shown.asked().forEach(one -> list.add(line(one)));
        add(list, writes("ask", words -> view.desk().ask(shown.id(), words)));
    }

    private ListItem line(Asked one) {
        var decided = one.decidedAt();
        var line = new ListItem(say.of(
                "staff.partner.asked",
                Map.of("when", view.when(one.at()), "state", say.of(one.state().textKey()))));
        line.add(Bits.told(one.action(), "en-GB"));
        if (decided != null) {
            line.add(
                    new Paragraph(say.of("staff.partner.answered", "when", view.when(decided))),
                    Bits.told(one.reason(), "en-GB"));
        }
        return line;
    }

    private NativeDetails writes(String name, Consumer<String> deed) {
        var words = new TextArea(
                Label.of(say.of("staff.partner." + name + ".words")), "partner-" + name + "-" + shown.id(), name);
        var send = new NativeButton(
                say.of("staff.partner." + name + ".send"),
                click -> view.does(shown.id(), "staff.partner.kept", () -> deed.accept(words.getValue())));
        return new NativeDetails(say.of("staff.partner." + name), new Div(words, send));
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(say.of(key)), new DescriptionList.Description(value));
    }
}
