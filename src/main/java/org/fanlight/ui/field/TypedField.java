package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;

/** A field somebody types in, one line or many. */
abstract class TypedField extends Field {

    private final Control control;

    TypedField(Label label, String id, Control control) {
        super("div", id);
        this.control = control;
        // Browsers offer what was typed before to whoever types next on the same device.
        control.getElement().setAttribute("autocomplete", "off").setAttribute("dir", "auto");
        add(label.above(id));
        addHintAndError();
        add(control);
    }

    public String getValue() {
        return control.value();
    }

    public void setValue(String value) {
        control.setValue(value);
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
