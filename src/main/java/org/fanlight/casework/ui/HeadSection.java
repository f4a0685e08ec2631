package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.fanlight.common.Languages;

/** What the case is, in a few lines: stage, when and how it came, what governs it, what marks it. */
class HeadSection extends CaseSection {

    private final Div facts = new Div();

    HeadSection(CasePage page) {
        super(page, "head");
        add(facts);
        show();
    }

    @Override
    protected void show() {
        var head = page().head();
        var pack = page().pack();
        facts.removeAll();
        facts.add(new Paragraph(say().of(
                        "staff.head.stage",
                        Map.of(
                                "stage",
                                say().of("staff.stage." + head.stage().name().toLowerCase(Locale.ROOT)),
                                "when",
                                page().when(head.stageSince())))));
        facts.add(new Paragraph(say().of(
                        "staff.head.came",
                        Map.of(
                                "when",
                                page().when(head.receivedAt()),
                                "channel",
                                say().of("staff.channel." + head.channel()),
                                "language",
                                Languages.of(head.language()).autonym()))));
        String area = head.area();
        if (area != null) {
            facts.add(new Paragraph(say().of("staff.head.area", "area", area)));
        }
        facts.add(new Paragraph(say().of(
                        "staff.head.pack",
                        Map.of("title", pack.policyTitle(), "dated", pack.policyDated(), "version", pack.version()))));
        var marks = new UnorderedList();
        marks.addClassName("marks");
        mark(marks, head.violence(), "violence");
        mark(marks, head.domestic(), "domestic");
        mark(marks, head.urgent() && !head.violence(), "urgent");
        mark(marks, head.staffClose(), "wall");
        if (marks.getElement().getChildCount() > 0) {
            facts.add(marks);
        }
    }

    private void mark(UnorderedList marks, boolean has, String which) {
        if (has) {
            var item = new ListItem(say().of("staff.mark." + which));
            item.addClassNames("mark", "mark-" + which);
            marks.add(item);
        }
    }
}
