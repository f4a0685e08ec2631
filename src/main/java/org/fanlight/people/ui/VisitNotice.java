package org.fanlight.people.ui;

import java.util.Optional;
import org.fanlight.people.VisitDesk;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffNotice;
import org.springframework.stereotype.Component;

/** Alerts seniors when a colleague has not checked out of a visit (XC-47). */
@Component
class VisitNotice implements StaffNotice {

    private final VisitDesk desk;

    VisitNotice(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Line> forMe(Say say) {
        int count = desk.alerts();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Line(say.of("staff.visits.notice", "count", count), "/staff/visits"));
    }
}
