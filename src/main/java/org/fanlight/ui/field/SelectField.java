package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** One of many, in a list that opens. */
public class SelectField extends Field {

    private final Control control;

    public SelectField(Label label, String id, String name) {
        super("div", id);
        control = Control.select(id, name);
        add(label.above(id));
        addHintAndError();
        add(control);
    }

    /** Adds an entry. */
    public void addChoice(String value, String label) {
        control.getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(label));
    }

    public String getValue() {
        return control.value();
    }

    /** Call it after the entries were added. */
    public void setValue(String value) {
        control.setValue(value);
        control.getElement()
                .getChildren()
                .forEach(option -> option.setAttribute("selected", value.equals(option.getAttribute("value"))));
    }

    @Override
    void mark(boolean wrong) {
        control.mark(wrong);
    }

    @Override
    Component described() {
        return control;
    }
}
