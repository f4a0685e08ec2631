package org.fanlight.casework.unknown.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.casework.unknown.UnknownDesk;
import org.fanlight.casework.witness.WatchDesk;
import org.fanlight.ui.StaffLayout;

/** Finding out who did it, and what is done while nobody knows. */
@Route(value = "staff/case/" + FindingOutPage.NAME, layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class FindingOutView extends CasePartView {

    private final transient UnknownDesk unknown;
    private final transient WatchDesk watches;

    FindingOutView(CasePages pages, UnknownDesk unknown, WatchDesk watches) {
        super(pages, FindingOutPage.NAME);
        this.unknown = unknown;
        this.watches = watches;
    }

    @Override
    protected void fill(CasePage page) {
        add(
                new WaysSection(page, unknown),
                new VisitsSection(page, unknown),
                new WatchSection(page, watches),
                new NoActionSection(page, unknown));
    }
}
