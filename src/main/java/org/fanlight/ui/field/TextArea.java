package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/**
 * As much text as somebody wants to write. More than the limit can be typed and is told, never cut off; how much is left
 * is said after a pause by {@code keep.js} (G11e).
 */
public class TextArea extends Field {

    private final Control control;

    public TextArea(Label label, String id, String name) {
        super("div", id);
        control = Control.textarea(id, name);
        control.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("dir", "auto")
                .setAttribute("rows", "5");
        add(label.above(id));
        addHintAndError();
        add(control);
    }

    /** Has a line under it that says how much is left. */
    public TextArea counted() {
        Paragraph count = new Paragraph();
        count.addClassName("hint");
        count.getElement().setAttribute("data-count", "").setAttribute("role", "status");
        add(count);
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
