package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.fanlight.casework.consent.NewConsent;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.landlord.Sharing;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** What the person allows: whom, what for, what exactly, how they said so, until when. */
class ConsentForm extends Div {

    private final transient SharingSection section;
    private final UUID party;
    private final SelectField agency;
    private final SelectField purpose;
    private final TextArea what;
    private final SelectField how;
    private final TextField until;

    ConsentForm(SharingSection section, UUID party) {
        this.section = section;
        this.party = party;
        var say = section.say();
        agency = agencies(section, "consent-agency-" + party);
        agency.addChoice(Sharing.RIGHT_LANDLORD, say.of("policy.agency.right_landlord"));
        Sharing.NAMED_TO.forEach(one -> agency.addChoice(one, say.of("policy.agency." + one)));
        purpose = purposes(section, "consent-purpose-" + party);
        purpose.addChoice(Purpose.NAMING.name(), say.of(Purpose.NAMING.textKey()));
        what = new TextArea(Label.of(say.of("staff.consent.what")), "consent-what-" + party, "what");
        what.setHint(say.of("staff.consent.what-hint"));
        how = new SelectField(Label.of(say.of("staff.consent.how")), "consent-how-" + party, "how");
        for (How one : How.values()) {
            how.addChoice(one.name(), say.of(one.textKey()));
        }
        how.setValue(How.SPOKEN.name());
        until = new TextField(Label.of(say.of("staff.consent.until-field")), "consent-until-" + party, "until", "date");
        add(agency, purpose, what, how, until, section.button("staff.consent.keep", this::keep));
    }

    static SelectField agencies(SharingSection section, String id) {
        var field = new SelectField(Label.of(section.say().of("staff.consent.agency")), id, "agency");
        field.addChoice("", section.say().of("staff.risk.choose"));
        section.page()
                .pack()
                .sharing()
                .agencies()
                .forEach(one -> field.addChoice(one, section.say().of("policy.agency." + one)));
        field.setValue("");
        return field;
    }

    static SelectField purposes(SharingSection section, String id) {
        var field = new SelectField(Label.of(section.say().of("staff.consent.purpose")), id, "purpose");
        for (Purpose one : Purpose.values()) {
            if (one != Purpose.NAMING) {
                field.addChoice(one.name(), section.say().of(one.textKey()));
            }
        }
        field.setValue(Purpose.REFERRAL.name());
        return field;
    }

    private void keep() {
        var page = section.page();
        var consent = new NewConsent(
                agency.getValue(),
                Purpose.valueOf(purpose.getValue()),
                what.getValue(),
                How.valueOf(how.getValue()),
                until.day());
        if (section.tries(() -> page.desks().sharing().allow(page.id(), party, consent))) {
            what.setValue("");
            until.setValue("");
        }
    }
}
