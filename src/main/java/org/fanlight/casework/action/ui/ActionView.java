package org.fanlight.casework.action.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.action.ActionDesk;
import org.fanlight.casework.action.CatalogueDesk;
import org.fanlight.casework.otherparty.OthersDesk;
import org.fanlight.casework.priority.PriorityDesk;
import org.fanlight.casework.priority.ui.PrioritySection;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.ui.StaffLayout;

/** What is done with the other party. */
@Route(value = "staff/case/" + ActionPages.NAME, layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class ActionView extends CasePartView {

    private final transient ActionDesk actions;
    private final transient OthersDesk others;
    private final transient CatalogueDesk catalogue;
    private final transient PriorityDesk priority;

    ActionView(CasePages pages, ActionDesk actions, OthersDesk others, CatalogueDesk catalogue, PriorityDesk priority) {
        super(pages, ActionPages.NAME);
        this.actions = actions;
        this.others = others;
        this.catalogue = catalogue;
        this.priority = priority;
    }

    @Override
    protected void fill(CasePage page) {
        add(new ActionsSection(page, actions, others, catalogue), new PrioritySection(page, priority));
    }
}
