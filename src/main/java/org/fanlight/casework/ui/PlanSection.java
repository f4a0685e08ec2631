package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.plan.PlanPart;
import org.fanlight.casework.plan.PlanRefused;

/** What will be done, by whom and by when: the plan of each person, and going ahead without one. */
class PlanSection extends CaseSection {

    private final Paragraph stands = new Paragraph();
    private final Div parts = new Div();
    private final Div without = new Div();
    private final GoingAheadPart ahead;
    private final transient Map<UUID, PlanBox> boxes = new LinkedHashMap<>();

    PlanSection(CasePage page) {
        super(page, "plan");
        ahead = new GoingAheadPart(this);
        add(stands, parts, without, opening("staff.plan.without", new NoPlanForm(this)), ahead);
        show();
    }

    @Override
    protected void show() {
        boolean agreed = page().desks().agreement().isAgreed(page().id());
        stands.setText(say().of(agreed ? "staff.plan.agreed" : "staff.plan.not-agreed"));
        for (PlanPart part : page().desks().plans().of(page().id())) {
            boxes.computeIfAbsent(part.partyId(), party -> {
                        var box = new PlanBox(this, party);
                        parts.add(box);
                        return box;
                    })
                    .show(part);
        }
        without.removeAll();
        page().desks()
                .plans()
                .whyWithout(page().id())
                .ifPresent(reason ->
                        without.add(new Paragraph(say().of("staff.plan.without.because")), Bits.told(reason, "en-GB")));
        ahead.show();
    }

    /** Does something about a plan, or says here why it cannot be done. */
    boolean tries(Runnable deed) {
        try {
            return attempt(deed);
        } catch (PlanRefused refused) {
            problem(
                    say().of("staff.plan.refused"),
                    refused.why().stream().map(why -> say().of(why.textKey())).toList());
            return false;
        }
    }
}
