package org.fanlight.casework.referral.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.referral.Referral;
import org.fanlight.casework.referral.Referral.State;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.common.London;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** Who was asked to help, how it stands, and the forms for asking and for what came of it. */
class ReferralsSection extends CaseSection {

    private final transient AgencyDesks desks;
    private final UnorderedList list = new UnorderedList();

    ReferralsSection(CasePage page, AgencyDesks desks) {
        super(page, "referrals");
        this.desks = desks;
        add(list);
        page.head()
                .members()
                .forEach(member -> add(opening(
                        "staff.referral.refer",
                        Bits.quiet(say().of("staff.consent.of", "reference", CasePage.reference(member.reference()))),
                        new ReferralForm(this, desks, member.partyId()))));
        show();
    }

    @Override
    protected void show() {
        list.removeAll();
        desks.referrals().of(page().id()).forEach(one -> list.add(line(one)));
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(say().of("staff.referral.none")));
        }
    }

    private ListItem line(Referral one) {
        var line = new ListItem(say().of(
                        "staff.referral.line",
                        Map.of(
                                "agency",
                                one.agencyName(),
                                "when",
                                page().when(one.sentAt()),
                                "state",
                                say().of(one.state().textKey()),
                                "who",
                                say().of(one.named() ? "staff.referral.by-name" : "staff.referral.by-code"))));
        line.add(Bits.told(one.what(), "en-GB"));
        if (!one.outcome().isBlank()) {
            line.add(Bits.told(one.outcome(), "en-GB"));
        }
        if (one.warm()) {
            line.add(Bits.quiet(say().of("staff.referral.warm-line")));
        }
        if (one.state() == State.SENT || one.state() == State.ACCEPTED) {
            line.add(answers(one));
        }
        var followUp = one.followUpOn();
        if (followUp != null && one.followedUpAt() == null) {
            line.add(
                    Bits.quiet(say().of("staff.referral.ask-on", "day", London.date(followUp, say().language()))),
                    button(
                            "staff.referral.asked",
                            () -> attempt(() -> desks.referrals().followedUp(page().id(), one.id()))));
        }
        return line;
    }

    private Div answers(Referral one) {
        UUID id = one.id();
        var words = new TextArea(Label.of(say().of("staff.referral.words")), "referral-words-" + id, "words");
        var answers = new Div(words);
        if (one.state() == State.SENT) {
            answers.add(button("staff.referral.accepted", () -> answer(one, State.ACCEPTED, words.getValue())));
        }
        answers.add(
                button("staff.referral.refused", () -> answer(one, State.REFUSED, words.getValue())),
                button("staff.referral.done", () -> answer(one, State.DONE, words.getValue())));
        return new Div(opening("staff.referral.answer", answers));
    }

    private void answer(Referral one, State state, String words) {
        attempt(() -> desks.referrals().answer(page().id(), one.id(), state, words));
    }
}
