package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.casework.AssessmentDesk;
import org.fanlight.casework.AssessmentDesk.Finished;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** Risk, violence, and what was done at once: what was found so far, and the form for the next assessment. */
class AssessmentSection extends CaseSection {

    private static final String NONE = "none";

    private final UnorderedList steps = new UnorderedList();
    private final Div last = new Div();
    private final RiskPart risk;
    private final TextArea step;
    private final CheckboxGroup none;
    private final Div forms = new Div();
    private AssessmentForm form;

    AssessmentSection(CasePage page) {
        super(page, "assessment");
        step = new TextArea(Label.of(say().of("staff.safety.words")), "safety-step", "step");
        none = new CheckboxGroup(Label.of(say().of("staff.safety.none-heading")), "safety-none", NONE);
        none.addChoice(NONE, say().of("staff.safety.none"));
        risk = new RiskPart(this);
        form = new AssessmentForm(page());
        forms.add(form);
        add(
                last,
                risk,
                new H3(say().of("staff.safety.heading")),
                steps,
                opening("staff.safety.add", step, none, button("staff.safety.keep", this::keepStep)),
                opening("staff.assessment.form", forms, button("staff.assessment.finish", this::finish)));
        show();
    }

    @Override
    protected void show() {
        var desk = page().desks().assessments();
        risk.show();
        last.removeAll();
        desk.of(page().id()).stream()
                .findFirst()
                .ifPresentOrElse(
                        one -> last.add(found(one)), () -> last.add(new Paragraph(say().of("staff.assessment.none"))));
        steps.removeAll();
        var taken = desk.safetySteps(page().id());
        taken.forEach(one -> steps.add(new ListItem(
                Bits.quiet(say().of(
                                one.none() ? "staff.safety.line-none" : "staff.safety.line",
                                Map.of("who", page().name(one.author()), "when", page().when(one.at())))),
                Bits.told(one.words(), "en-GB"))));
        if (taken.isEmpty()) {
            steps.add(new ListItem(say().of("staff.safety.empty")));
        }
    }

    private Div found(Finished one) {
        var found = new Div();
        String band =
                say().of("staff.risk.band." + one.assessment().band().name().toLowerCase(Locale.ROOT));
        found.add(new Paragraph(say().of(
                        "staff.assessment.line",
                        Map.of(
                                "when",
                                page().when(one.at()),
                                "who",
                                page().name(one.author()),
                                "band",
                                band,
                                "points",
                                one.risk().points()))));
        if (!one.risk().notKnown().isEmpty()) {
            String open = one.risk().notKnown().stream()
                    .map(question -> say().of("staff.risk." + question))
                    .collect(Collectors.joining(" · "));
            found.add(new Paragraph(say().of("staff.risk.not-known", "questions", open)));
        }
        Integer own = one.assessment().ownRating();
        found.add(new Paragraph(
                own == null ? say().of("staff.risk.own-none") : say().of("staff.risk.own", "rating", own)));
        one.assessment()
                .care()
                .forEach((section, care) -> found.add(
                        Bits.quiet(say().of("staff.care." + section)),
                        care.none() ? new Paragraph(say().of("staff.care.none")) : Bits.told(care.words(), "en-GB")));
        found.add(
                Bits.quiet(say().of("staff.assessment.who")),
                Bits.told(one.assessment().whoIsAtRisk(), "en-GB"));
        return found;
    }

    private void keepStep() {
        step.setError(step.getValue().isBlank() ? say().of("staff.safety.missing") : null);
        boolean why = none.getValue().contains(NONE);
        if (!step.getValue().isBlank()
                && attempt(() -> page().desks().assessments().addSafetyStep(page().id(), why, step.getValue()))) {
            step.setValue("");
            none.setValue(List.of());
        }
    }

    private void finish() {
        try {
            if (attempt(() -> page().desks().assessments().finish(page().id(), page().seen(), form.read()))) {
                form = new AssessmentForm(page());
                forms.removeAll();
                forms.add(form);
            }
        } catch (AssessmentDesk.Incomplete incomplete) {
            problem(
                    say().of("staff.assessment.incomplete"),
                    incomplete.gaps().stream()
                            .map(gap -> say().of("staff.assessment.gap."
                                    + gap.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                            .toList());
        }
    }
}
