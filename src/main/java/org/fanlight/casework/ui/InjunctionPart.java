package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.RadioGroup;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** The decision on an injunction without notice, where the policy asks for one; what was decided stays to be read. */
class InjunctionPart extends Div {

    private final SafetySection section;
    private final Div decided = new Div();
    private final Div form = new Div();
    private final RadioGroup apply;
    private final TextArea reason;
    private final TextField legal;

    InjunctionPart(SafetySection section) {
        this.section = section;
        var say = section.say();
        apply = new RadioGroup(Label.of(say.of("staff.injunction.apply")), "injunction-apply", "apply");
        apply.addChoice("yes", say.of("staff.injunction.yes"));
        apply.addChoice("no", say.of("staff.injunction.no"));
        reason = new TextArea(Label.of(say.of("staff.injunction.reason")), "injunction-reason", "reason");
        legal = new TextField(Label.of(say.of("staff.injunction.legal")), "injunction-legal", "legal");
        form.add(
                new H3(say.of("staff.injunction.heading")),
                new Paragraph(say.of("staff.injunction.hint")),
                apply,
                reason,
                legal,
                section.button("staff.injunction.keep", this::decide));
        add(decided, form);
    }

    void show() {
        var page = section.page();
        var say = section.say();
        boolean asked = page.pack().handling().decidesWithoutNotice();
        var decisions = page.desks().violence().injunctions(page.id());
        decided.removeAll();
        decisions.forEach(one -> decided.add(
                new Paragraph(say.of(
                        one.apply() ? "staff.injunction.line-yes" : "staff.injunction.line-no",
                        Map.of("when", page.when(one.at()), "who", page.name(one.author()), "legal", one.legal()))),
                Bits.told(one.reason(), "en-GB")));
        form.setVisible(asked && page.head().violence() && decisions.isEmpty());
    }

    private void decide() {
        var page = section.page();
        var say = section.say();
        String chosen = apply.getValue();
        apply.setError(chosen == null ? say.of("staff.injunction.missing") : null);
        reason.setError(reason.getValue().isBlank() ? say.of("staff.injunction.reason-missing") : null);
        legal.setError(legal.getValue().isBlank() ? say.of("staff.injunction.legal-missing") : null);
        if (chosen != null && !reason.getValue().isBlank() && !legal.getValue().isBlank()) {
            section.attempt(() -> page.desks()
                    .violence()
                    .decideInjunction(page.id(), chosen.equals("yes"), reason.getValue(), legal.getValue()));
        }
    }
}
