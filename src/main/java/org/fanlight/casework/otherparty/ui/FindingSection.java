package org.fanlight.casework.otherparty.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.otherparty.Conclusion;
import org.fanlight.casework.otherparty.Conclusion.Outcome;
import org.fanlight.casework.otherparty.InvestigationDesk;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.ui.Bits;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;

/** What the investigation found, and writing it down. */
class FindingSection extends CaseSection {

    private final transient InvestigationDesk desk;
    private final transient OthersDesk others;
    private final UnorderedList found = new UnorderedList();
    private final Div adding = new Div();
    private final Div whoBox = new Div();
    private final SelectField outcome;
    private final TextArea reason;
    private final TextArea evidence;
    private final TextArea noAccount;
    private CheckboxGroup who;

    FindingSection(CasePage page, InvestigationDesk desk, OthersDesk others) {
        super(page, "finding");
        this.desk = desk;
        this.others = others;
        outcome = new SelectField(Label.of(say().of("staff.finding.outcome")), "finding-outcome", "outcome");
        for (Outcome one : Outcome.values()) {
            outcome.addChoice(one.name(), say().of(one.textKey()));
        }
        outcome.setValue(Outcome.HAPPENED.name());
        who = new CheckboxGroup(Label.of(say().of("staff.finding.who")), "finding-who", "who");
        reason = area("reason");
        evidence = area("evidence");
        noAccount = area("no-account");
        noAccount.setHint(say().of("staff.finding.no-account-hint"));
        adding.add(opening(
                "staff.finding.add",
                outcome,
                whoBox,
                reason,
                evidence,
                noAccount,
                button("staff.other.keep", this::conclude)));
        add(new Paragraph(say().of("staff.finding.intro")), found, adding);
        show();
    }

    private TextArea area(String key) {
        return new TextArea(Label.of(say().of("staff.finding." + key)), "finding-" + key, key);
    }

    @Override
    protected void show() {
        found.removeAll();
        List<Conclusion> all = desk.of(page().id());
        all.forEach(one -> found.add(line(one)));
        if (all.isEmpty()) {
            found.add(new ListItem(say().of("staff.finding.none")));
        }
        OthersDesk.Part part = others.of(page().id());
        adding.setVisible(!part.isRestricted() && page().head().stage().isOpen());
        List<String> chosen = who.getValue();
        who = new CheckboxGroup(Label.of(say().of("staff.finding.who")), "finding-who", "who");
        part.others()
                .forEach(one -> who.addChoice(
                        one.other().id().toString(), one.other().details().name()));
        who.setValue(chosen);
        whoBox.removeAll();
        if (!part.others().isEmpty()) {
            whoBox.add(who);
        }
    }

    private ListItem line(Conclusion one) {
        var line = new ListItem(say().of(
                        "staff.finding.line",
                        Map.of(
                                "outcome",
                                say().of(one.outcome().textKey()),
                                "who",
                                page().name(one.author()),
                                "when",
                                page().when(one.at()))));
        line.add(Bits.told(one.words().reason(), "en-GB"));
        if (!one.words().evidence().isBlank()) {
            line.add(new Paragraph(say().of(
                            "staff.finding.evidence-line",
                            "evidence",
                            one.words().evidence())));
        }
        if (!one.words().noAccount().isBlank()) {
            line.add(new Paragraph(
                    say().of("staff.finding.no-account-line", "why", one.words().noAccount())));
        }
        UUID decider = one.decider();
        if (decider != null) {
            line.add(new Paragraph(say().of("staff.finding.decided", "who", page().name(decider))));
        }
        if (one.isWaiting()) {
            line.add(
                    new Paragraph(say().of("staff.finding.waits")),
                    button("staff.finding.agree", () -> attempt(() -> desk.decide(page().id(), one.id(), true))),
                    button("staff.finding.drop", () -> attempt(() -> desk.decide(page().id(), one.id(), false))));
        }
        return line;
    }

    private void conclude() {
        var words = new Conclusion.Words(
                reason.getValue().strip(),
                evidence.getValue().strip(),
                noAccount.getValue().strip());
        List<UUID> them = who.getValue().stream().map(UUID::fromString).toList();
        if (attempt(() -> desk.conclude(page().id(), Outcome.valueOf(outcome.getValue()), words, them))) {
            reason.setValue("");
            evidence.setValue("");
            noAccount.setValue("");
        }
    }
}
