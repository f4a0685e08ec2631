package org.fanlight.casework.appeal.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.access.StaffDirectory;
import org.fanlight.casework.ClosingDesk;
import org.fanlight.casework.appeal.AppealDesk;
import org.fanlight.casework.asbreview.AsbReviewDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.ui.StaffLayout;

/** Who asked for another look, who decides, and how everybody heard of closing. */
@Route(value = "staff/case/appeals", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class AppealsView extends CasePartView {

    private final transient AppealDesk appeals;
    private final transient ClosingDesk closings;
    private final transient StaffDirectory colleagues;
    private final transient AsbReviewDesk reviews;

    AppealsView(
            CasePages pages,
            AppealDesk appeals,
            ClosingDesk closings,
            StaffDirectory colleagues,
            AsbReviewDesk reviews) {
        super(pages, "appeals");
        this.appeals = appeals;
        this.closings = closings;
        this.colleagues = colleagues;
        this.reviews = reviews;
    }

    @Override
    protected void fill(CasePage page) {
        add(new AppealsSection(page, appeals, closings, colleagues), new AsbReviewSection(page, reviews));
    }
}
