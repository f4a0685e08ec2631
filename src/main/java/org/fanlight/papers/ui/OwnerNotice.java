package org.fanlight.papers.ui;

import java.util.Optional;
import org.fanlight.papers.PolicyReviewDesk;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffNotice;
import org.springframework.stereotype.Component;

/** Tells whoever answers for the policy, on every page, that a review is overdue or waits. */
@Component
class OwnerNotice implements StaffNotice {

    private final PolicyReviewDesk reviews;

    OwnerNotice(PolicyReviewDesk reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<Line> forMe(Say say) {
        int waiting = reviews.waitingForMe();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Line(say.of("staff.papers.banner.yours", "count", waiting), "/staff/papers"));
    }
}
