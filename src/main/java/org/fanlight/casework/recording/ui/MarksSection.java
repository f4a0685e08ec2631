package org.fanlight.casework.recording.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.casework.recording.MarkDesk;
import org.fanlight.casework.recording.Marks;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Three marks beside each other, the limbs of anti-social behaviour, the police, and what to think of. */
class MarksSection extends CaseSection {

    /** Where people read what victims of crime can expect (LAW-20). */
    static final String RIGHTS = "https://www.gov.uk/government/publications/the-code-of-practice-for-victims-of-crime";

    private final transient MarkDesk desk;
    private final Div now = new Div();
    private final CheckboxGroup kinds;
    private final CheckboxGroup limbs;
    private final SelectField police;
    private final TextField reference;

    MarksSection(CasePage page, MarkDesk desk) {
        super(page, "marks");
        this.desk = desk;
        kinds = new CheckboxGroup(Label.of(say().of("staff.marks.kinds")), "marks-kinds", "kinds");
        for (String kind : List.of("harassment", "hate", "crime")) {
            kinds.addChoice(kind, say().of("staff.marks.kind." + kind));
        }
        limbs = new CheckboxGroup(Label.of(say().of("staff.marks.limbs")), "marks-limbs", "limbs");
        Marks.LIMBS.forEach(limb -> limbs.addChoice(limb, say().of("staff.limb." + limb)));
        police = new SelectField(Label.of(say().of("staff.marks.police")), "marks-police", "police");
        Marks.POLICE.forEach(state -> police.addChoice(state, say().of("staff.police." + state)));
        police.setHint(say().of("staff.marks.police-hint"));
        reference = new TextField(Label.of(say().of("staff.marks.reference")), "marks-reference", "reference");
        Marks marks = desk.of(page.id());
        List<String> ticked = new ArrayList<>();
        if (marks.harassment()) {
            ticked.add("harassment");
        }
        if (marks.hateIncident()) {
            ticked.add("hate");
        }
        if (marks.possibleCrime()) {
            ticked.add("crime");
        }
        kinds.setValue(ticked);
        limbs.setValue(marks.limbs());
        police.setValue(marks.police());
        reference.setValue(marks.policeReference());
        add(now, kinds, limbs, police, reference, button("staff.marks.keep", this::keep));
        show();
    }

    @Override
    protected void show() {
        now.removeAll();
        var id = page().id();
        if (desk.isPerceivedRacist(id)) {
            var racist = new Div(new Paragraph(say().of("staff.marks.racist")));
            racist.addClassName("notice");
            now.add(racist);
        }
        List<String> prompts = desk.crimePrompts(id);
        if (!prompts.isEmpty()) {
            var list = new UnorderedList();
            prompts.forEach(prompt -> list.add(new ListItem(say().of("staff.crime." + prompt))));
            var notice = new Div(
                    new H3(say().of("staff.crime.heading")), list, new Paragraph(say().of("staff.crime.offer")));
            notice.addClassName("notice");
            now.add(notice);
        }
        if (desk.of(id).possibleCrime()) {
            now.add(new Paragraph(new Anchor(RIGHTS, say().of("staff.marks.rights"))));
        }
        var reasons = new UnorderedList();
        desk.reasons(id).forEach(reason -> {
            var strand = reason.strand();
            var asks = reason.asks();
            String counts = strand != null
                    ? say().of("staff.marks.strand", "strand", say().of("policy.motive." + strand.key()))
                    : asks != null
                            ? say().of("staff.marks.strand.ask", "strand", say().of("policy.motive." + asks.key()))
                            : say().of("staff.marks.strand.none");
            reasons.add(new ListItem(say().of("policy.motive." + reason.motive()) + ": " + counts));
        });
        if (reasons.getChildren().findAny().isPresent()) {
            now.add(new H3(say().of("staff.marks.reasons")), reasons);
        }
    }

    private void keep() {
        var ticked = kinds.getValue();
        attempt(() -> desk.set(
                page().id(),
                page().seen(),
                new Marks(
                        ticked.contains("harassment"),
                        ticked.contains("hate"),
                        ticked.contains("crime"),
                        limbs.getValue(),
                        police.getValue(),
                        reference.getValue().strip())));
    }
}
