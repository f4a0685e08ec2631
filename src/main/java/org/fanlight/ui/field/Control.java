package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** One native input, textarea, select, radio button or checkbox; its state is known here after each change. */
final class Control extends Component {

    private Control(Element element) {
        super(element);
    }

    /** A line to type in. @param type as HTML names it: {@code text}, {@code tel}, {@code email}, {@code password} */
    static Control input(String id, String name, String type) {
        Element element = new Element("input").setAttribute("type", type);
        return typed(element, id, name);
    }

    static Control textarea(String id, String name) {
        return typed(new Element("textarea"), id, name);
    }

    static Control select(String id, String name) {
        return typed(new Element("select"), id, name);
    }

    private static Control typed(Element element, String id, String name) {
        element.setAttribute("id", id).setAttribute("name", name);
        element.addPropertyChangeListener("value", "change", event -> {});
        return new Control(element);
    }

    /** A radio button or checkbox. */
    static Control tick(String id, String name, String type, String value, boolean ticked) {
        Element element = new Element("input")
                .setAttribute("type", type)
                .setAttribute("id", id)
                .setAttribute("name", name)
                .setAttribute("value", value);
        element.setProperty("checked", ticked);
        element.addPropertyChangeListener("checked", "change", event -> {});
        return new Control(element);
    }

    String value() {
        return getElement().getProperty("value", "");
    }

    void setValue(String value) {
        getElement().setProperty("value", value);
    }

    boolean isTicked() {
        return getElement().getProperty("checked", false);
    }

    void mark(boolean wrong) {
        if (wrong) {
            getElement().setAttribute("aria-invalid", "true");
        } else {
            getElement().removeAttribute("aria-invalid");
        }
    }
}
