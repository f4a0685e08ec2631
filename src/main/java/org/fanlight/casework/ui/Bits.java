package org.fanlight.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Small pieces of staff pages. */
public final class Bits {

    private Bits() {}

    /** A reference or another row of digits, which runs left to right in any language. */
    public static Component reference(String shown) {
        return new Digits(shown);
    }

    /** Words that somebody wrote, exactly as they wrote them, in the direction they are written. */
    public static Component told(String words, String languageTag) {
        Div told = new Div(words);
        told.addClassName("told");
        told.getElement().setAttribute("dir", "auto").setAttribute("lang", languageTag);
        return told;
    }

    /** A quiet line. */
    public static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("quiet");
        return quiet;
    }

    @Tag("bdi")
    private static final class Digits extends HtmlContainer {
        Digits(String shown) {
            getElement().setAttribute("dir", "ltr").setText(shown);
            addClassName("numbers");
        }
    }
}
