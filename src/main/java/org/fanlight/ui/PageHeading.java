package org.fanlight.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.ApplicationConstants;

/** The one heading of a page. It takes the focus when the page comes up, so that a screen reader starts there. */
public class PageHeading extends H1 {

    public PageHeading(String text) {
        super(text);
        addClassName("page-heading");
        getElement().setAttribute("tabindex", "-1");
    }

    /**
     * Moves the focus here, but not on a page that is just being loaded: there a browser begins at the top, where
     * leave-this-site, or the way past the menu, is the first stop (G12).
     */
    public void takeFocus() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null || ApplicationConstants.REQUEST_TYPE_UIDL.equals(request.getParameter("v-r"))) {
            getElement().callJsFunction("focus");
        }
    }
}
