package org.fanlight.casework.court.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.court.CourtDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.ui.StaffLayout;

/** Days at a court in one case. */
@Route(value = "staff/case/" + CourtPages.NAME, layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class CourtView extends CasePartView {

    private final transient CourtDesk desk;

    CourtView(CasePages pages, CourtDesk desk) {
        super(pages, CourtPages.NAME);
        this.desk = desk;
    }

    @Override
    protected void fill(CasePage page) {
        add(new CourtSection(page, desk));
    }
}
