package org.fanlight.casework.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.progress.PlanOption;
import org.fanlight.landlord.PlanSteps;
import org.springframework.stereotype.Component;

/** What could be done for one person, as far as the landlord's policy offers it. */
@Component
class Options {

    private final OptionRows rows;

    Options(OptionRows rows) {
        this.rows = rows;
    }

    List<PlanOption> of(Page file, UUID partyId) {
        Map<String, Boolean> wanted = rows.of(partyId);
        List<String> offered = file.pack().planning().options();
        return PlanSteps.all().stream()
                .filter(step -> offered.contains(step.code()))
                .map(step -> new PlanOption(step.code(), step.textKey(), wanted.get(step.code())))
                .toList();
    }
}
