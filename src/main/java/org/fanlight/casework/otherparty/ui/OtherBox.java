package org.fanlight.casework.otherparty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.otherparty.Account;
import org.fanlight.casework.otherparty.OtherParty;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.common.Languages;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** One other party: what is known, what they say, and the forms for both. */
class OtherBox extends Div {

    private final transient OthersSection section;
    private final UUID id;
    private final H3 heading = new H3();
    private final Div known = new Div();
    private final UnorderedList accounts = new UnorderedList();
    private final SelectField step;
    private final TextArea words;

    OtherBox(OthersSection section, OtherParty other) {
        this.section = section;
        this.id = other.id();
        var say = section.say();
        step = new SelectField(Label.of(say.of("staff.other.account-step")), "account-step-" + id, "step");
        for (Account.Step one : Account.Step.values()) {
            step.addChoice(one.name(), say.of(one.textKey()));
        }
        step.setValue(Account.Step.REQUESTED.name());
        words = new TextArea(Label.of(say.of("staff.other.account-words")), "account-words-" + id, "words");
        addClassName("person-box");
        add(
                heading,
                known,
                section.opening(
                        "staff.other.change",
                        new OtherForm(
                                section,
                                id.toString(),
                                other.details(),
                                details -> section.desk().change(section.page().id(), id, details),
                                false)),
                new H4(say.of("staff.other.accounts")),
                accounts,
                section.opening(
                        "staff.other.account-add", step, words, section.button("staff.other.keep", this::account)));
    }

    void show(OthersDesk.One one) {
        var say = section.say();
        OtherParty other = one.other();
        var details = other.details();
        Integer years = details.age();
        heading.setText(say.of(other.wordKey()));
        known.removeAll();
        known.add(new Paragraph(say.of(
                "staff.other.line",
                Map.of(
                        "known",
                        say.of(details.known().textKey()),
                        "relation",
                        say.of(details.relation().textKey()),
                        "tenancy",
                        say.of(details.tenancy().textKey()),
                        "age",
                        years == null ? say.of(details.band().textKey()) : years.toString(),
                        "language",
                        Languages.of(details.language()).autonym()))));
        told(details.name());
        told(details.vulnerability());
        told(details.needs());
        if (!details.clause().isBlank()) {
            known.add(new Paragraph(say.of("staff.other.line-clause", "clause", details.clause())));
        }
        if (!details.landlord().isBlank()) {
            known.add(new Paragraph(say.of("staff.other.line-landlord", "landlord", details.landlord())));
        }
        accounts.removeAll();
        one.accounts().forEach(account -> accounts.add(line(account)));
        if (one.accounts().isEmpty()) {
            accounts.add(new ListItem(say.of("staff.other.account-none")));
        }
    }

    private void told(String said) {
        if (!said.isBlank()) {
            known.add(Bits.told(said, "en-GB"));
        }
    }

    private ListItem line(Account account) {
        var page = section.page();
        var line = new ListItem(section.say()
                .of(
                        "staff.other.account-line",
                        Map.of(
                                "step",
                                section.say().of(account.step().textKey()),
                                "when",
                                page.when(account.at()),
                                "who",
                                page.name(account.author()))));
        line.add(Bits.told(account.words(), "en-GB"));
        return line;
    }

    private void account() {
        var page = section.page();
        if (section.attempt(
                () -> section.desk().account(page.id(), id, Account.Step.valueOf(step.getValue()), words.getValue()))) {
            words.setValue("");
        }
    }
}
