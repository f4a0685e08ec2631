package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.common.Texts;
import org.fanlight.ui.IdleNote;
import org.fanlight.ui.Say;
import org.fanlight.ui.Visit;
import org.jspecify.annotations.Nullable;

/**
 * The page of somebody who came back. It has one address (RU25): first how far things are, then links to what can be
 * done here; each opens in the same place, with a way back.
 */
@Route("yours")
@RolesAllowed("REPORTER")
class YoursView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final YoursDesks desks;
    private final Say say;
    private final String handle = Visit.current().handle();
    private boolean isShared;
    private int step;

    YoursView(YoursDesks desks, Texts texts) {
        this.desks = desks;
        this.say = Say.here(texts);
        addClassName("yours");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        begin();
    }

    /** Shows the first page. */
    void begin() {
        isShared = desks.told().mine().stream()
                .anyMatch(line ->
                        line.question().key().equals("device") && line.answer().has("shared"));
        start(null);
    }

    @Override
    public String getPageTitle() {
        return say.of("pages.title");
    }

    /** Shows the first page. @param done what was just done, said first; null for nothing */
    void start(@Nullable String done) {
        show(new StartPanel(this, done));
    }

    /** Shows one part of the page instead of another, from its top. */
    void show(Panel panel) {
        removeAll();
        add(panel);
        if (isShared) {
            add(new IdleNote(say));
        }
        step = panel.step();
        getUI().ifPresent(ui -> ui.getPage().setTitle(title()));
        panel.takeFocus();
    }

    /** The title of the part that is shown. */
    String title() {
        return step == 0 ? getPageTitle() : say.of("pages.title.step", "step", step);
    }

    /** Opens what is typed here and not sent yet; never shown. */
    String handle() {
        return handle;
    }

    YoursDesks desks() {
        return desks;
    }

    /** What the landlord of this report is called. */
    String landlordName() {
        return desks.landlords().current(desks.person().reporter().landlord()).name();
    }

    Say say() {
        return say;
    }
}
