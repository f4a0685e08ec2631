package org.fanlight.people.ui;

import org.fanlight.people.DutyDesk;
import org.fanlight.ui.Say;
import org.fanlight.ui.SetupPart;
import org.springframework.stereotype.Component;

/** Shows on the set-up page whether somebody is on duty at every hour. */
@Component
class DutySetupPart implements SetupPart {

    private final DutyDesk desk;

    DutySetupPart(DutyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String heading() {
        return "staff.duty.heading";
    }

    @Override
    public String link() {
        return "/staff/duty";
    }

    @Override
    public State state(Say say) {
        var plan = desk.plan();
        if (plan.isEmptyNow()) {
            return new State(say.of("staff.duty.empty"), true);
        }
        int gaps = plan.gaps().size();
        return gaps > 0
                ? new State(say.of("staff.duty.gaps", "count", gaps), true)
                : new State(say.of("staff.duty.full"), false);
    }
}
