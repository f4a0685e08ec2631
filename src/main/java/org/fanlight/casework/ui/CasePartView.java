package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * A page of a case beside the first one: a screen of its own whose route is {@code staff/case/<name>}, with the sections
 * its folder has. Reading it is recorded like reading the case; a case of another landlord is not found.
 */
public abstract class CasePartView extends Div
        implements HasUrlParameter<String>, AfterNavigationObserver, HasDynamicTitle {

    private final transient CasePages pages;
    private final transient Say say;
    private final String name;
    private @Nullable PageHeading heading;

    /** @param name that of its {@link CasePart} */
    protected CasePartView(CasePages pages, String name) {
        this.pages = pages;
        this.name = name;
        this.say = new Say(pages.desks().texts(), Language.ENGLISH);
        addClassNames("case-page", "case-part");
    }

    /** Adds the sections of this page. */
    protected abstract void fill(CasePage page);

    protected Say say() {
        return say;
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        removeAll();
        try {
            UUID caseId = UUID.fromString(parameter);
            pages.open(caseId, page -> {
                addTop(page);
                fill(page);
            });
        } catch (IllegalArgumentException | NoSuchElementException none) {
            throw new NotFoundException();
        }
    }

    private void addTop(CasePage page) {
        var top = new PageHeading(say.of("staff.case-part." + name));
        top.add(" ");
        top.add(Bits.reference(InboxTable.reference(page.head().reference())));
        heading = top;
        var back = new Anchor(CaseworkLinks.toCase(page.id()), say.of("staff.case-part.back"));
        back.addClassName("back");
        add(back, top, new CaseNav(say, page.id(), pages.parts(), name));
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
