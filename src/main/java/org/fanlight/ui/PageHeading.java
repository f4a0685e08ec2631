package org.fanlight.ui;

import com.vaadin.flow.component.html.H1;

/** The one heading of a page. It takes the focus when the page comes up, so that a screen reader starts there. */
public class PageHeading extends H1 {

    public PageHeading(String text) {
        super(text);
        addClassName("page-heading");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Moves the focus here. */
    public void takeFocus() {
        getElement().callJsFunction("focus");
    }
}
