package org.fanlight.casework.recording.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.landlord.Recording;
import org.fanlight.papers.PaperDesk;

/** The policy that governs the case, with its papers (NWL-01), its words, and what the law says beside them (LAW-11). */
class GoverningSection extends CaseSection {

    GoverningSection(CasePage page, PaperDesk papers) {
        super(page, "governing");
        var pack = page.pack();
        add(new Paragraph(
                say().of("staff.governing.version", Map.of("title", pack.policyTitle(), "version", pack.version()))));
        var list = new UnorderedList();
        papers.all()
                .forEach(paper -> list.add(new ListItem(
                        paper.title() + ": " + say().of(paper.state().textKey()))));
        add(new H3(say().of("staff.papers.list")), list);
        Recording says = pack.recording();
        var words = new UnorderedList();
        for (String code : List.of(
                says.harassment(),
                says.racist(),
                says.hateCrime(),
                says.whosePerception(),
                says.whichForms(),
                says.people(),
                says.fields())) {
            words.add(new ListItem(say().of("staff.def." + code)));
        }
        if (says.otherMotive()) {
            words.add(new ListItem(say().of("staff.def.other_motive")));
        }
        if (says.noMotive()) {
            words.add(new ListItem(say().of("staff.def.no_motive")));
        }
        if (says.threshold().equals("never")) {
            words.add(new ListItem(say().of("staff.def.no_threshold")));
        }
        if (!says.needsEvidence() && says.explainsEvidence()) {
            words.add(new ListItem(say().of("staff.def.evidence")));
        }
        add(
                new H3(say().of("staff.governing.words")),
                words,
                new H3(say().of("staff.governing.law")),
                new Paragraph(say().of("staff.governing.equality-act")));
    }

    @Override
    protected void show() {}
}
