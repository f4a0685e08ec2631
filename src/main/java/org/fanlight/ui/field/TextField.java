package org.fanlight.ui.field;

/** A line of text. */
public class TextField extends TypedField {

    public TextField(Label label, String id, String name) {
        this(label, id, name, "text");
    }

    /** @param type as HTML names it: {@code text}, {@code tel}, {@code email}, {@code password}, {@code search} */
    public TextField(Label label, String id, String name, String type) {
        super(label, id, Control.input(id, name, type));
        if (type.equals("tel") || type.equals("email")) {
            described().getElement().setAttribute("dir", "ltr");
        }
    }

    /** Asks for digits: the phone shows its number keys. */
    public TextField digits(int width) {
        described()
                .getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("dir", "ltr")
                .setAttribute("class", "width-" + width);
        return this;
    }
}
