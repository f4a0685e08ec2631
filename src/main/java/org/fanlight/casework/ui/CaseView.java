package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.jspecify.annotations.Nullable;

/** One case, read from top to bottom like a file. */
@Route(value = "staff/case", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class CaseView extends Div implements HasUrlParameter<String>, AfterNavigationObserver, HasDynamicTitle {

    private final transient CasePages pages;
    private final transient Say say;
    private @Nullable PageHeading heading;

    CaseView(CasePages pages) {
        this.pages = pages;
        this.say = new Say(pages.desks().texts(), Language.ENGLISH);
        addClassName("case-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        try {
            UUID caseId = UUID.fromString(parameter);
            // All sections show the case as of one moment, and the case itself is read once for all of them.
            pages.open(caseId, this::show);
        } catch (IllegalArgumentException | NoSuchElementException none) {
            // A case of another landlord answers like one that does not exist.
            throw new NotFoundException();
        }
    }

    private void show(CasePage page) {
        var top = new PageHeading(say.of("staff.case.heading"));
        top.add(" ");
        top.add(Bits.reference(InboxTable.reference(page.head().reference())));
        heading = top;
        var back = new Anchor(CaseworkLinks.INBOX, say.of("staff.case.back"));
        back.addClassName("back");
        add(
                back,
                top,
                new CaseNav(say, page.id(), pages.parts(), ""),
                new HeadSection(page),
                new NextSection(page),
                new SafetySection(page),
                new SafeContactSection(page),
                new ClocksSection(page),
                new ToldSection(page),
                new MessagesSection(page),
                new TalksSection(page),
                new AssessmentSection(page),
                new PlanSection(page),
                new SharingSection(page),
                new TasksSection(page),
                new NotesSection(page),
                new CategorySection(page),
                new HandlingSection(page),
                new JoinSection(page),
                new ClosingSection(page),
                new TimelineSection(page));
        pages.desks().cases().read(page.id());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (heading != null) {
            heading.takeFocus();
        }
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.case.title");
    }
}
