package org.fanlight.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.CaseHead.Member;
import org.fanlight.common.Languages;
import org.fanlight.common.Role;
import org.fanlight.evidence.ui.StaffFiles;
import org.fanlight.journey.QuestionType;
import org.fanlight.report.Told;

/** The report as it was told, in the person's own words. Read once when the page opens: each look is recorded. */
class ToldSection extends CaseSection {

    ToldSection(CasePage page) {
        super(page, "told");
        for (Member member : page.head().members()) {
            page.desks().told().told(member.reportId()).ifPresent(told -> add(report(member, told)));
        }
    }

    @Override
    protected void show() {}

    private Div report(Member member, Told told) {
        var report = new Div();
        if (page().head().members().size() > 1) {
            report.add(new H3(InboxTable.reference(member.reference())));
        }
        report.add(new Paragraph(say().of(
                        "staff.told.how",
                        Map.of(
                                "when",
                                page().when(told.receivedAt()),
                                "channel",
                                say().of("staff.channel." + told.channel()),
                                "language",
                                Languages.of(told.language()).autonym()))));
        report.add(new Paragraph(say().of(
                        "staff.told.who",
                        Map.of(
                                "role",
                                say().of("staff.told.role." + (told.role().isEmpty() ? "unknown" : told.role())),
                                "identity",
                                say().of("staff.told.identity." + told.identity())))));
        String name = told.name();
        if (name != null) {
            report.add(new Paragraph(say().of("staff.told.name")), Bits.told(name, told.language()));
        }
        report.add(lines(told));
        report.add(perceptions(told));
        List<org.fanlight.evidence.StoredFile> files = page().desks().evidence().of(told.reportId());
        if (!files.isEmpty()) {
            report.add(
                    new H3(say().of("staff.told.files")),
                    new StaffFiles(
                            say(),
                            page().desks().evidence(),
                            files,
                            page().desks().person().staff().isAtLeast(Role.SENIOR)));
        }
        return report;
    }

    private Div lines(Told told) {
        var all = new Div();
        UUID incident = told.reportId();
        var list = new DescriptionList();
        all.add(list);
        for (Told.Line line : told.lines()) {
            if (line.isOnThePerson() || line.question().type() == QuestionType.STATEMENT) {
                continue;
            }
            if (!line.incidentId().equals(incident)) {
                incident = line.incidentId();
                list = new DescriptionList();
                all.add(new H3(say().of("staff.told.added", "when", page().when(line.at()))), list);
            }
            list.add(new DescriptionList.Term(say().of(line.question().heading())));
            list.add(new DescriptionList.Description(answer(line, told.language())));
        }
        return all;
    }

    private Component[] answer(Told.Line line, String language) {
        return AnswerBits.of(say(), line, language).toArray(Component[]::new);
    }

    /** What people perceive stays as they said it, whatever is decided later (XC-18). */
    private Div perceptions(Told told) {
        var all = new Div();
        if (told.perceptions().isEmpty()) {
            return all;
        }
        all.add(new H3(say().of("staff.told.perceived")));
        var list = new UnorderedList();
        for (Told.Perception perception : told.perceptions()) {
            var item = new ListItem(
                    say().of("staff.told.perception", Map.of("by", by(perception), "motives", motives(perception))));
            if (!perception.words().isBlank()) {
                item.add(Bits.told(perception.words(), told.language()));
            }
            list.add(item);
        }
        all.add(list);
        return all;
    }

    private String by(Told.Perception perception) {
        return join(perception.by(), "staff.told.by.");
    }

    private String motives(Told.Perception perception) {
        return join(perception.motives(), "policy.motive.");
    }

    private String join(List<String> codes, String texts) {
        var words = codes.stream()
                .filter(code -> !code.isBlank())
                .map(code -> say().texts().has(say().language(), texts + code) ? say().of(texts + code) : code)
                .toList();
        return words.isEmpty() ? say().of("staff.told.not-said") : String.join(", ", words);
    }
}
