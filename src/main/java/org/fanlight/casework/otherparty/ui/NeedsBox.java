package org.fanlight.casework.otherparty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.support.Needs;
import org.fanlight.casework.support.Needs.Who;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.common.London;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** What one party needs; for the other party, what they agreed to and where they were referred. */
class NeedsBox extends Div {

    private final transient NeedsSection section;
    private final UUID about;
    private final H3 heading = new H3();
    private final Div now = new Div();
    private final UnorderedList agencies = new UnorderedList();
    private final CheckboxGroup kinds;
    private final TextArea words;

    NeedsBox(NeedsSection section, Needs needs) {
        this.section = section;
        this.about = needs.about();
        kinds = new CheckboxGroup(label("kinds"), "needs-kinds-" + about, "kinds");
        Needs.KINDS.forEach(kind -> kinds.addChoice(kind, section.say().of("staff.needs.kind." + kind)));
        words = new TextArea(label("words"), "needs-words-" + about, "words");
        addClassName("person-box");
        add(heading, now, agencies);
        add(section.opening("staff.needs.fill", kinds, words, section.button("staff.needs.keep", this::write)));
        if (needs.who() == Who.OTHER_PARTY) {
            add(section.opening("staff.needs.agree", agreeForm()), section.opening("staff.needs.refer", referForm()));
        }
    }

    private Div agreeForm() {
        var agency = agencies("agree");
        var how = new TextArea(label("how"), "needs-how-" + about, "how");
        var until = new TextField(label("until"), "needs-until-" + about, "until", "date");
        var page = section.page();
        return new Div(agency, how, until, section.button("staff.needs.keep", () -> {
            if (section.attempt(() ->
                    section.desk().otherAgrees(page.id(), about, agency.getValue(), how.getValue(), until.day()))) {
                how.setValue("");
            }
        }));
    }

    private Div referForm() {
        var agency = agencies("refer");
        var what = new TextArea(label("refer-what"), "needs-what-" + about, "what");
        what.setHint(section.say().of("staff.needs.refer-hint"));
        var page = section.page();
        return new Div(agency, what, section.button("staff.needs.refer-it", () -> {
            if (section.attempt(
                    () -> section.desk().referOther(page.id(), about, agency.getValue(), what.getValue()))) {
                what.setValue("");
            }
        }));
    }

    private SelectField agencies(String which) {
        var field = new SelectField(label("agency"), "needs-" + which + "-agency-" + about, "agency");
        List<String> all = section.page().pack().sharing().agencies();
        all.forEach(one -> field.addChoice(one, section.say().of("policy.agency." + one)));
        field.setValue(all.isEmpty() ? "" : all.getFirst());
        return field;
    }

    void show(Needs needs) {
        var say = section.say();
        CasePage page = section.page();
        heading.setText(say.of(needs.who().textKey(), "reference", CasePage.reference(needs.reference())));
        now.removeAll();
        var form = needs.form();
        if (form == null) {
            now.add(new Paragraph(say.of("staff.needs.none")));
        } else {
            String list = form.kinds().stream()
                    .map(kind -> say.of("staff.needs.kind." + kind))
                    .collect(Collectors.joining(", "));
            now.add(new Paragraph(say.of(
                    "staff.needs.line",
                    Map.of("when", page.when(form.at()), "who", page.name(form.author()), "kinds", list))));
            if (!form.words().isBlank()) {
                now.add(Bits.told(form.words(), "en-GB"));
            }
        }
        agencies.removeAll();
        needs.agreed()
                .forEach(one -> agencies.add(new ListItem(say.of(
                        "staff.needs.agreed-line",
                        Map.of(
                                "agency",
                                say.of("policy.agency." + one.agency()),
                                "day",
                                London.date(one.until(), say.language()))))));
        needs.referred()
                .forEach(one -> agencies.add(new ListItem(say.of(
                        "staff.needs.referred-line",
                        Map.of("agency", say.of("policy.agency." + one.agency()), "when", page.when(one.at()))))));
    }

    private void write() {
        if (section.attempt(
                () -> section.desk().write(section.page().id(), about, kinds.getValue(), words.getValue()))) {
            words.setValue("");
            kinds.setValue(List.of());
        }
    }

    private Label label(String key) {
        return Label.of(section.say().of("staff.needs." + key));
    }
}
