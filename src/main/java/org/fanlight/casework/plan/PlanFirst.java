package org.fanlight.casework.plan;

import java.util.List;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.KeepsOpen;
import org.springframework.stereotype.Component;

/** Keeps a case open until everybody it happened to was shown a plan, or somebody wrote down why there is none (LAW-08). */
@Component
class PlanFirst implements KeepsOpen {

    private final Plans plans;
    private final PlanAgreement agreement;
    private final NoPlanRows reasons;

    PlanFirst(Plans plans, PlanAgreement agreement, NoPlanRows reasons) {
        this.plans = plans;
        this.agreement = agreement;
        this.reasons = reasons;
    }

    @Override
    public List<String> missing(Page file) {
        boolean owed = file.members().stream()
                .filter(member -> agreement.mustAgree(file, member))
                .anyMatch(member -> plans.shown(member.partyId()).isEmpty());
        return owed && reasons.of(file.id()).isEmpty() ? List.of("staff.plan.owed") : List.of();
    }
}
