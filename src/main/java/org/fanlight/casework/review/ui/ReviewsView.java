package org.fanlight.casework.review.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.ui.StaffLayout;

/** The review diary of a case, whether it has stopped, and the decision that there is nothing to act on. */
@Route(value = "staff/case/reviews", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class ReviewsView extends CasePartView {

    private final transient ReviewDesks desks;

    ReviewsView(CasePages pages, ReviewDesks desks) {
        super(pages, "reviews");
        this.desks = desks;
    }

    @Override
    protected void fill(CasePage page) {
        add(new DiarySection(page, desks), new StoppedSection(page, desks), new NothingSection(page, desks));
    }
}
