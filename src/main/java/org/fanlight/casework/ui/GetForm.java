package org.fanlight.casework.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** The browser's own form that leads to an address: Enter works in it, and Back leads out of it. */
@Tag("form")
class GetForm extends HtmlContainer {

    GetForm(String action) {
        getElement().setAttribute("method", "get").setAttribute("action", action);
    }

    /** Something the form carries along. */
    void carry(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
    }

    void submit(String words) {
        getElement()
                .appendChild(
                        new Element("button").setAttribute("type", "submit").setText(words));
    }
}
