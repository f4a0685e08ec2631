package org.fanlight.ui.field;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A line of text. */
public class TextField extends TypedField {

    public TextField(Label label, String id, String name) {
        this(label, id, name, "text");
    }

    /** @param type as HTML names it: {@code text}, {@code tel}, {@code email}, {@code password}, {@code search}, {@code date} */
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

    /** The day in a field of type {@code date}; null when nothing is there, or no day. */
    public @Nullable LocalDate day() {
        try {
            return LocalDate.parse(getValue());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
