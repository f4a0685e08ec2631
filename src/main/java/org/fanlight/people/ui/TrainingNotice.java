package org.fanlight.people.ui;

import java.util.Optional;
import org.fanlight.people.TrainingDesk;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffNotice;
import org.springframework.stereotype.Component;

/** Tells whoever the policy gives training to that somebody has a course to take (IMA-7.3). */
@Component
class TrainingNotice implements StaffNotice {

    private final TrainingDesk desk;

    TrainingNotice(TrainingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Line> forMe(Say say) {
        int count = desk.alerts();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Line(say.of("staff.training.notice", "count", count), "/staff/training"));
    }
}
