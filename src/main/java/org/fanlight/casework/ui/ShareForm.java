package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** Refers the person or talks about their case, as far as they allow it. */
class ShareForm extends Div {

    private final transient SharingSection section;
    private final UUID party;
    private final SelectField agency;
    private final SelectField purpose;
    private final SelectField named;
    private final TextArea what;

    ShareForm(SharingSection section, UUID party) {
        this.section = section;
        this.party = party;
        var say = section.say();
        agency = ConsentForm.agencies(section, "share-agency-" + party);
        purpose = ConsentForm.purposes(section, "share-purpose-" + party);
        named = new SelectField(Label.of(say.of("staff.consent.named")), "share-named-" + party, "named");
        named.addChoice("no", say.of("staff.consent.named.no"));
        named.addChoice("yes", say.of("staff.consent.named.yes"));
        named.setValue("no");
        what = new TextArea(Label.of(say.of("staff.consent.shared-what")), "share-what-" + party, "what");
        what.setHint(say.of("staff.consent.shared-hint"));
        add(agency, purpose, named, what, section.button("staff.consent.share-it", this::share));
    }

    private void share() {
        var page = section.page();
        if (section.tries(() -> page.desks()
                .sharing()
                .share(
                        page.id(),
                        party,
                        agency.getValue(),
                        Purpose.valueOf(purpose.getValue()),
                        named.getValue().equals("yes"),
                        what.getValue()))) {
            what.setValue("");
        }
    }
}
