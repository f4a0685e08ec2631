package org.fanlight.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.fanlight.casework.Step;

/** What to do next: one obvious button, and the other steps beside it. */
class NextSection extends CaseSection {

    private final Paragraph why = new Paragraph();
    private final Div steps = new Div();

    NextSection(CasePage page) {
        super(page, "next");
        steps.addClassName("steps");
        add(why, steps);
        show();
    }

    @Override
    protected void show() {
        var head = page().head();
        steps.removeAll();
        List<Step> open = head.steps();
        why.setText(say().of(
                        head.mergedInto() == null
                                ? "staff.next." + head.stage().name().toLowerCase(java.util.Locale.ROOT)
                                : "staff.next.merged"));
        var lead = head.mergedInto();
        if (lead != null) {
            var link = new Anchor(CaseworkLinks.toCase(lead), say().of("staff.next.to-lead"));
            link.addClassNames("button", "act");
            steps.add(link);
        }
        for (int i = 0; i < open.size(); i++) {
            var step = control(open.get(i));
            if (i == 0) {
                step.getElement().getClassList().add("act");
            }
            steps.add(step);
        }
    }

    /** A step that needs something written leads to its form; any other is done at once. */
    private Component control(Step step) {
        return switch (step) {
            case TAKE_UP ->
                button(
                        step.textKey(),
                        () -> attempt(() -> page().desks().cases().takeUp(page().id(), page().seen())));
            case FINISH_ASSESSMENT -> link("#assessment", step);
            case CLOSE -> link("#closing", step);
            case PROPOSE_CLOSING, KEEP_OPEN, REOPEN, RESUME ->
                button(
                        step.textKey(),
                        () -> attempt(() -> page().desks().cases().move(page().id(), page().seen(), step)));
        };
    }

    private Anchor link(String target, Step step) {
        var link = new Anchor(target, say().of(step.textKey()));
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }
}
