package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.referral.NewReferral;
import org.fanlight.partners.Agency;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** Asks an agency to help one person in the case. */
class ReferralForm extends Div {

    private static final String WARM = "warm";
    private static final String DESPITE = "despite";

    private final transient ReferralsSection section;
    private final transient AgencyDesks desks;
    private final UUID party;
    private final SelectField agency;
    private final SelectField named;
    private final TextArea what;
    private final TextField followUp;
    private final CheckboxGroup also;

    ReferralForm(ReferralsSection section, AgencyDesks desks, UUID party) {
        this.section = section;
        this.desks = desks;
        this.party = party;
        var say = section.say();
        UUID caseId = section.page().id();
        List<Agency> services = desks.referrals().services(caseId);
        agency = new SelectField(Label.of(say.of("staff.referral.agency")), "refer-agency-" + party, "agency");
        agency.addChoice("", say.of("staff.risk.choose"));
        services.forEach(one -> agency.addChoice(one.id().toString(), one.name()));
        agency.setValue("");
        named = new SelectField(Label.of(say.of("staff.consent.named")), "refer-named-" + party, "named");
        named.addChoice("no", say.of("staff.consent.named.no"));
        named.addChoice("yes", say.of("staff.consent.named.yes"));
        named.setValue(desks.referrals().isNamedByDefault(caseId) ? "yes" : "no");
        what = new TextArea(Label.of(say.of("staff.referral.what")), "refer-what-" + party, "what");
        what.setHint(say.of("staff.consent.shared-hint"));
        followUp = new TextField(
                Label.of(say.of("staff.referral.follow-up")), "refer-follow-up-" + party, "follow-up", "date");
        also = new CheckboxGroup(Label.of(say.of("staff.referral.also")), "refer-also-" + party, "also");
        also.addChoice(WARM, say.of("staff.referral.warm"));
        List<String> over = services.stream()
                .filter(one -> desks.referrals().isAgreementOver(one.id()))
                .map(Agency::name)
                .toList();
        if (!over.isEmpty()) {
            var warning = new Div(
                    new Paragraph(say.of("staff.referral.agreement-over", "agencies", String.join(", ", over))));
            warning.addClassNames("notice", "urgent");
            add(warning);
            also.addChoice(DESPITE, say.of("staff.referral.despite"));
        }
        add(agency, named, what, followUp, also, section.button("staff.referral.send", this::send));
    }

    private void send() {
        var page = section.page();
        if (agency.getValue().isBlank()) {
            agency.setError(section.say().of("staff.referral.refused.no-agency"));
            return;
        }
        agency.setError(null);
        var asked = new NewReferral(
                UUID.fromString(agency.getValue()),
                what.getValue(),
                named.getValue().equals("yes"),
                followUp.day(),
                also.getValue().contains(WARM),
                also.getValue().contains(DESPITE));
        if (section.attempt(() -> desks.referrals().refer(page.id(), party, asked))) {
            what.setValue("");
            followUp.setValue("");
        }
    }
}
