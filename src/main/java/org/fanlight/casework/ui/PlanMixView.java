package org.fanlight.casework.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fanlight.casework.plan.PlanMix;
import org.fanlight.common.Texts;
import org.fanlight.ui.StaffLayout;

/** What the plans of a quarter are made of, as a table (NWL-09). */
@Route(value = "staff/plan-mix", layout = StaffLayout.class)
@RolesAllowed({"SENIOR", "MANAGER"})
class PlanMixView extends QuarterView {

    private final transient PlanMix mix;

    PlanMixView(PlanMix mix, Texts texts, Clock clock) {
        super("staff.mix", texts, clock);
        this.mix = mix;
    }

    @Override
    protected List<Line> lines(LocalDate anyDay) {
        return mix.quarter(anyDay).entrySet().stream()
                .map(type -> new Line(say.of(type.getKey().textKey()), List.of(type.getValue())))
                .toList();
    }
}
