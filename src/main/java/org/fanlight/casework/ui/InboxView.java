package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.AlertDesk;
import org.fanlight.casework.Inbox;
import org.fanlight.casework.InboxFilter;
import org.fanlight.casework.RegisterDesk;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Landlords;
import org.fanlight.people.DutyDesk;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** The open cases, the most urgent first, with what must not wait above them. */
@Route(value = "staff", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class InboxView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Inbox inbox;
    private final transient RegisterDesk registers;
    private final transient Landlords landlords;
    private final transient Colleagues colleagues;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient Say say;
    private final PageHeading heading;
    private final AlertList alerts;
    private final InboxTable table;
    private final TextField reference;
    private final Nav views = new Nav();
    private final Div filters = new Div();
    private final Paragraph nothing = new Paragraph();
    private final Nav pages = new Nav();

    InboxView(
            Inbox inbox,
            RegisterDesk registers,
            AlertDesk alertDesk,
            DutyDesk duty,
            Landlords landlords,
            Colleagues colleagues,
            CurrentPerson person,
            Clock clock,
            Texts texts) {
        this.inbox = inbox;
        this.registers = registers;
        this.landlords = landlords;
        this.colleagues = colleagues;
        this.person = person;
        this.clock = clock;
        this.say = new Say(texts, Language.ENGLISH);
        this.heading = new PageHeading(say.of("staff.inbox.heading"));
        this.alerts = new AlertList(alertDesk, say);
        this.table = new InboxTable(say);
        this.reference =
                new TextField(Label.of(say.of("staff.inbox.search")), "search", "reference", "search").digits(10);
        addClassName("inbox-page");
        views.setAriaLabel(say.of("staff.inbox.views"));
        views.addClassName("views");
        pages.setAriaLabel(say.of("staff.inbox.pages"));
        nothing.getElement().setAttribute("role", "status");
        var scroller = new Div(table);
        scroller.addClassName("table-scroller");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", say.of("staff.inbox.caption"));
        add(heading, new DutyNotice(duty, say), alerts, search(), views, filters, nothing, scroller, pages);
    }

    /** A reference that was searched for leads straight to its case. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("reference")
                .orElse("");
        reference.setValue(typed);
        if (!typed.isBlank()) {
            inbox.find(typed)
                    .ifPresentOrElse(
                            id -> event.forwardTo("staff/case/" + id),
                            () -> reference.setError(say.of("staff.inbox.search.none")));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(InboxAddress.read(event.getLocation().getQueryParameters()));
        heading.takeFocus();
    }

    private void show(InboxAddress address) {
        alerts.show(inbox.notYetOpened());
        showViews(address);
        filters.removeAll();
        filters.add(new InboxFilters(
                say,
                landlords.current(person.staff().landlord()),
                inbox.areas(),
                inbox.languages(),
                registers.mine(),
                address.filter()));
        var page = inbox.page(address.filter(), address.from());
        Map<UUID, String> names = colleagues.names();
        table.show(page.rows(), names, clock.instant());
        table.setVisible(!page.rows().isEmpty());
        nothing.setVisible(page.rows().isEmpty());
        nothing.setText(say.of(address.filter().isNarrow() ? "staff.inbox.none-here" : "staff.inbox.none"));
        pages.removeAll();
        if (address.from() != null) {
            pages.add(new Anchor(new InboxAddress(address.filter(), null).link(), say.of("staff.inbox.first")));
        }
        var next = page.next();
        if (next != null) {
            pages.add(new Anchor(new InboxAddress(address.filter(), next).link(), say.of("staff.inbox.next")));
        }
    }

    private void showViews(InboxAddress address) {
        views.removeAll();
        var counts = inbox.counts();
        var list = new UnorderedList();
        for (InboxFilter.Kind kind : InboxFilter.Kind.values()) {
            int count = counts.getOrDefault(kind, 0);
            String key = count > Inbox.COUNTED ? "staff.inbox.count-many" : "staff.inbox.count";
            var link = new Anchor(
                    address.showing(kind).link(),
                    say.of(
                            key,
                            Map.of(
                                    "view",
                                    say.of("staff.inbox.view." + kind.inWords()),
                                    "count",
                                    Math.min(count, Inbox.COUNTED))));
            if (kind == address.filter().kind()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        views.add(list);
    }

    private GetForm search() {
        var search = new GetForm(CaseworkLinks.INBOX);
        search.addClassName("search");
        search.getElement().setAttribute("role", "search");
        search.add(reference);
        search.submit(say.of("staff.inbox.search.find"));
        return search;
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.inbox.title");
    }
}
