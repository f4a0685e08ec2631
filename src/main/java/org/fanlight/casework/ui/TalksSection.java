package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.ContactLog.Blocked;
import org.fanlight.casework.ContactLog.Contact;
import org.fanlight.casework.ContactLog.Outcome;
import org.fanlight.contact.Method;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Talks and tries, and the form that writes one down; what we begin passes the gate first (XC-12). */
class TalksSection extends CaseSection {

    private static final String CLOSING = "closing";

    private final UnorderedList list = new UnorderedList();
    private final SelectField who;
    private final SelectField way;
    private final SelectField outcome;
    private final TextField at;
    private final CheckboxGroup about;
    private final TextArea words;

    TalksSection(CasePage page) {
        super(page, "talks");
        who = new SelectField(Label.of(say().of("staff.talk.who")), "talk-who", "who");
        page.head()
                .members()
                .forEach(
                        member -> who.addChoice(member.partyId().toString(), InboxTable.reference(member.reference())));
        who.setValue(page.head().members().getFirst().partyId().toString());
        who.setVisible(page.head().members().size() > 1);
        way = new SelectField(Label.of(say().of("staff.talk.way")), "talk-way", "way");
        for (Method method : List.of(Method.CALL, Method.VISIT, Method.EMAIL, Method.POST)) {
            way.addChoice(method.name(), say().of(method.key()));
        }
        way.setValue(Method.CALL.name());
        outcome = new SelectField(Label.of(say().of("staff.talk.outcome")), "talk-outcome", "outcome");
        for (Outcome one : Outcome.values()) {
            outcome.addChoice(one.name(), outcome(one));
        }
        outcome.setValue(Outcome.TALKED.name());
        at = new TextField(Label.of(say().of("staff.talk.when")), "talk-when", "when", "datetime-local");
        at.setValue(CasePage.field(page.now()));
        about = new CheckboxGroup(Label.of(say().of("staff.talk.about")), "talk-about", "about");
        about.addChoice(CLOSING, say().of("staff.talk.about-closing"));
        words = new TextArea(Label.of(say().of("staff.talk.words")), "talk-words", "words");
        add(
                list,
                opening("staff.talk.add", who, way, outcome, at, about, words, button("staff.talk.keep", this::keep)));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        for (Contact talk : page().desks().talks().of(page().id())) {
            var item = new ListItem(say().of(
                            talk.aboutClosing() ? "staff.talk.line-closing" : "staff.talk.line",
                            Map.of(
                                    "when",
                                    page().when(talk.at()),
                                    "who",
                                    page().name(talk.author()),
                                    "way",
                                    say().of(talk.way().key()),
                                    "outcome",
                                    outcome(talk.outcome()))));
            String said = talk.words();
            if (said != null) {
                item.add(Bits.told(said, "en-GB"));
            }
            list.add(item);
        }
    }

    private String outcome(Outcome outcome) {
        return say().of("staff.talk.outcome."
                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void keep() {
        Optional<Instant> when = CasePage.instant(at.getValue()).filter(one -> !one.isAfter(page().now()));
        Outcome chosen = Outcome.valueOf(outcome.getValue());
        boolean needsWords = chosen == Outcome.NOT_POSSIBLE && words.getValue().isBlank();
        at.setError(when.isEmpty() ? say().of("staff.talk.when-wrong") : null);
        words.setError(needsWords ? say().of("staff.talk.words-missing") : null);
        if (when.isEmpty() || needsWords) {
            return;
        }
        var talk = new Contact(
                UUID.fromString(who.getValue()),
                when.get(),
                page().desks().person().staff().id(),
                Method.valueOf(way.getValue()),
                chosen,
                about.getValue().contains(CLOSING),
                words.getValue());
        try {
            if (attempt(() -> page().desks().talks().log(page().id(), talk))) {
                words.setValue("");
                about.setValue(List.of());
                at.setValue(CasePage.field(page().now()));
            }
        } catch (Blocked blocked) {
            problem(new Div(
                    new Paragraph(say().of("staff.talk.blocked")),
                    new Paragraph(SafeContactSection.refusal(page(), blocked.refused()))));
        }
    }
}
