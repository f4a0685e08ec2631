package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;

/** A line of text. */
public class TextField extends Field {

    private final Control control;

    public TextField(Label label, String id, String name) {
        this(label, id, name, "text");
    }

    /** @param type as HTML names it: {@code text}, {@code tel}, {@code email}, {@code password}, {@code search} */
    public TextField(Label label, String id, String name, String type) {
        super("div", id);
        control = Control.input(id, name, type);
        // Browsers offer what was typed before to whoever types next on the same device.
        control.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("dir", type.equals("tel") || type.equals("email") ? "ltr" : "auto");
        add(label.above(id));
        addHintAndError();
        add(control);
    }

    /** Asks for digits: the phone shows its number keys. */
    public TextField digits(int width) {
        control.getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("dir", "ltr")
                .setAttribute("class", "width-" + width);
        return this;
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
