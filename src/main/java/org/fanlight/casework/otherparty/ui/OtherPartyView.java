package org.fanlight.casework.otherparty.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.counter.CounterDesk;
import org.fanlight.casework.counter.ui.CounterSection;
import org.fanlight.casework.otherparty.InvestigationDesk;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.support.NeedsDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.casework.untrue.UntrueDesk;
import org.fanlight.casework.untrue.ui.UntrueSection;
import org.fanlight.ui.StaffLayout;

/** The other party of a case, for whoever works it. */
@Route(value = "staff/case/" + OtherPartyPage.NAME, layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class OtherPartyView extends CasePartView {

    private final transient OthersDesk others;
    private final transient InvestigationDesk findings;
    private final transient NeedsDesk needs;
    private final transient CounterDesk counter;
    private final transient UntrueDesk untrue;

    OtherPartyView(
            CasePages pages,
            OthersDesk others,
            InvestigationDesk findings,
            NeedsDesk needs,
            CounterDesk counter,
            UntrueDesk untrue) {
        super(pages, OtherPartyPage.NAME);
        this.others = others;
        this.findings = findings;
        this.needs = needs;
        this.counter = counter;
        this.untrue = untrue;
    }

    @Override
    protected void fill(CasePage page) {
        add(
                new OthersSection(page, others),
                new FindingSection(page, findings, others),
                new NeedsSection(page, needs),
                new CounterSection(page, counter),
                new UntrueSection(page, untrue));
    }
}
