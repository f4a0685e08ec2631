package org.fanlight.tracking.ui;

import java.util.List;
import org.fanlight.casework.progress.ActionPlan;
import org.fanlight.casework.voice.PlanVoice;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** The person says, in their own words, what should be different. */
class PlanChangePanel extends Panel {

    private final ActionPlan plan;
    private final TextArea change;

    PlanChangePanel(YoursView view, ActionPlan plan) {
        super(view, 11, view.say().of("plan.change.heading"));
        this.plan = plan;
        change = new TextArea(Label.of(say().of("plan.change.words")), "change", "change");
        change.setHint(say().of("tracking.more.what.hint"));
        add(words("plan.change.intro"), change, act("plan.change.send", this::send));
        keeps("plan-change", List.of(change));
    }

    private void send() {
        String typed = change.getValue().strip();
        int over = typed.length() - PlanVoice.LONGEST;
        if (typed.isEmpty()) {
            wrong(change, say().of("plan.change.missing"));
        } else if (over > 0) {
            wrong(change, say().of("tracking.messages.too-long", "over", over));
        }
        if (!isRight(change)) {
            return;
        }
        if (desks().planVoice().askForChange(plan.id(), typed)) {
            sent();
            view().start(say().of("plan.change.sent"));
        } else {
            view().show(new PlanPanel(view(), true));
        }
    }
}
