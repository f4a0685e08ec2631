package org.fanlight.ui.field;

import com.vaadin.flow.component.html.Paragraph;

/**
 * As much text as somebody wants to write. More than the limit can be typed and is told, never cut off; how much is left
 * is said after a pause by {@code keep.js} (G11e).
 */
public class TextArea extends TypedField {

    public TextArea(Label label, String id, String name) {
        super(label, id, Control.textarea(id, name));
        described().getElement().setAttribute("rows", "5");
    }

    /** Has a line under it that says how much is left. */
    public TextArea counted() {
        Paragraph count = new Paragraph();
        count.addClassName("hint");
        count.getElement().setAttribute("data-count", "").setAttribute("role", "status");
        add(count);
        return this;
    }
}
