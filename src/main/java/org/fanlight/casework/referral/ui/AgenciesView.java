package org.fanlight.casework.referral.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.ui.StaffLayout;

/** Who else can help in a case: the services of its area, those that were asked, and what has to be thought of. */
@Route(value = "staff/case/agencies", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class AgenciesView extends CasePartView {

    private final transient AgencyDesks desks;

    AgenciesView(CasePages pages, AgencyDesks desks) {
        super(pages, "agencies");
        this.desks = desks;
    }

    @Override
    protected void fill(CasePage page) {
        if (desks.considering().touchesChild(page.id())) {
            add(new SafeguardingSection(page, desks));
        }
        add(new ReferralsSection(page, desks), new ServicesSection(page, desks), new GroupsSection(page, desks));
        if (!desks.considering().of(page.id()).isEmpty()) {
            add(new ConsideringSection(page, desks));
        }
        desks.agents().policyOf(page.id()).ifPresent(agent -> add(new AgentSection(page, desks.agents(), agent)));
        add(new SidesSection(page, desks), new HandOverSection(page, desks), new ExceptionSection(page, desks));
    }
}
