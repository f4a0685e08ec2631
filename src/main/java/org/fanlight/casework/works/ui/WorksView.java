package org.fanlight.casework.works.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.casework.works.JobDesk;
import org.fanlight.casework.works.MoveDesk;
import org.fanlight.casework.works.PhoneDesk;
import org.fanlight.casework.works.SecurityDesk;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.StaticFiles;

/** What is done to the home because of a case, and for whoever is not safe in it. */
@Route(value = "staff/case/works", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class WorksView extends CasePartView {

    private final transient JobDesk jobs;
    private final transient SecurityDesk security;
    private final transient PhoneDesk phones;
    private final transient MoveDesk moves;
    private final transient StaticFiles files;

    WorksView(
            CasePages pages, JobDesk jobs, SecurityDesk security, PhoneDesk phones, MoveDesk moves, StaticFiles files) {
        super(pages, WorksOnCase.NAME);
        this.jobs = jobs;
        this.security = security;
        this.phones = phones;
        this.moves = moves;
        this.files = files;
    }

    @Override
    protected void fill(CasePage page) {
        add(new JobsSection(page, jobs, files), new SecuritySection(page, security));
        if (!phones.contacts(page.id()).isEmpty()) {
            add(new PhonesSection(page, phones));
        }
        add(new MovesSection(page, moves));
    }
}
