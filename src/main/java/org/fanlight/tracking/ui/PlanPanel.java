package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.progress.ActionPlan.State;

/** The person's plan: what will be done, by whom and by when, and their word on it. */
class PlanPanel extends Panel {

    PlanPanel(YoursView view) {
        this(view, false);
    }

    /** @param newer whether it changed while they were reading */
    PlanPanel(YoursView view, boolean newer) {
        super(view, 10, view.say().of("plan.heading"));
        if (newer) {
            var notice = words("plan.newer");
            notice.addClassName("notice");
            add(notice);
        }
        List<ActionPlan> plans = desks().plans().mine();
        ActionPlan newest = plans.getFirst();
        add(words("plan.intro"), new PlanText(say(), newest));
        if (newest.state() == State.WAITING || newest.state() == State.CHANGE_ASKED) {
            add(act("plan.agree", () -> agree(newest)));
        }
        var change = act("plan.change", () -> view.show(new PlanChangePanel(view, newest)));
        change.removeClassName("act");
        add(new Paragraph(change));
        if (plans.size() > 1) {
            var older = new Div();
            plans.stream().skip(1).forEach(one -> older.add(new PlanText(say(), one)));
            var details = new NativeDetails(say().of("plan.older"));
            details.setContent(older);
            add(details);
        }
        addWordOnEvidence();
        addSignpost();
    }

    private void agree(ActionPlan plan) {
        if (desks().planVoice().agree(plan.id())) {
            view().start(say().of("plan.agreed-now"));
        } else {
            view().show(new PlanPanel(view(), true));
        }
    }
}
