package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.casework.consent.Ground;
import org.fanlight.casework.consent.NewException;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Asks a manager to share something without consent, or says that it is shared now. */
class ExceptionForm extends Div {

    private final transient ExceptionSection section;
    private final transient AgencyDesks desks;
    private final UUID party;
    private final SelectField agency;
    private final SelectField ground;
    private final TextArea facts;
    private final TextArea necessity;
    private final TextArea items;
    private final TextField reference;
    private final TextArea unsafe;

    ExceptionForm(ExceptionSection section, AgencyDesks desks, UUID party) {
        this.section = section;
        this.desks = desks;
        this.party = party;
        var say = section.say();
        var pack = section.page().pack();
        agency = new SelectField(Label.of(say.of("staff.consent.agency")), "without-agency-" + party, "agency");
        pack.sharing().agencies().forEach(one -> agency.addChoice(one, say.of("policy.agency." + one)));
        agency.setValue(pack.sharing().agencies().getFirst());
        ground = new SelectField(Label.of(say.of("staff.exception.ground")), "without-ground-" + party, "ground");
        Ground.of(pack)
                .forEach(one -> ground.addChoice(
                        one.name(),
                        say.of(
                                one.isNamedBy(pack) ? "staff.exception.in-policy" : "staff.exception.outside",
                                "ground",
                                say.of(one.textKey()))));
        ground.setValue(Ground.IMMINENT_DANGER.name());
        facts = area("facts");
        necessity = area("necessity");
        items = area("items");
        items.setHint(say.of("staff.exception.items-hint"));
        reference =
                new TextField(Label.of(say.of("staff.exception.reference")), "without-reference-" + party, "reference");
        unsafe = area("unsafe");
        add(
                agency,
                ground,
                facts,
                necessity,
                items,
                reference,
                unsafe,
                section.button("staff.exception.ask", () -> send(false)),
                section.button("staff.exception.at-once", () -> send(true)));
    }

    private TextArea area(String what) {
        return new TextArea(
                Label.of(section.say().of("staff.exception." + what)), "without-" + what + "-" + party, what);
    }

    private void send(boolean atOnce) {
        var said = new NewException(
                agency.getValue(),
                Ground.valueOf(ground.getValue()),
                facts.getValue().strip(),
                necessity.getValue().strip(),
                Stream.of(items.getValue().split("\n"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList(),
                reference.getValue().strip(),
                unsafe.getValue().strip());
        UUID caseId = section.page().id();
        if (section.attempt(() -> {
            if (atOnce) {
                desks.exceptions().shareAtOnce(caseId, party, said);
            } else {
                desks.exceptions().ask(caseId, party, said);
            }
        })) {
            facts.setValue("");
            necessity.setValue("");
            items.setValue("");
            unsafe.setValue("");
        }
    }
}
