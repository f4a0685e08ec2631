package org.fanlight.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What all fields share: a name to be called by, a hint, and a place where it says what is to be put right. */
public abstract class Field extends HtmlContainer {

    private final String id;
    private final Paragraph hint = new Paragraph();
    private final Paragraph error = new Paragraph();

    /**
     * @param tag the element's name: {@code div}, or {@code fieldset} for several controls
     * @param id of the control; hint and error get theirs from it
     */
    Field(String tag, String id) {
        super(tag);
        this.id = id;
        addClassName("field");
        hint.addClassName("hint");
        hint.setId(id + "-hint");
        hint.setVisible(false);
        error.addClassName("field-error");
        error.setId(id + "-error");
        error.setVisible(false);
    }

    /** The id of the control an error leads to. */
    public String id() {
        return id;
    }

    /** Says more under the label. */
    public void setHint(@Nullable String text) {
        hint.setText(text == null ? "" : text);
        hint.setVisible(text != null && !text.isEmpty());
        describe();
    }

    /** Says what is to be put right; null when nothing is. */
    public void setError(@Nullable String text) {
        error.setText(text == null ? "" : text);
        error.setVisible(text != null);
        if (text == null) {
            removeClassName("field-wrong");
        } else {
            addClassName("field-wrong");
        }
        describe();
        mark(text != null);
    }

    /** Tells the control that what is in it cannot stand. */
    abstract void mark(boolean wrong);

    /** What is described by hint and error: the control, or the fieldset around several. */
    abstract Component described();

    /** Adds hint and error where they belong: after the label, before the control. */
    void addHintAndError() {
        add(hint, error);
    }

    private void describe() {
        String by = (hint.isVisible() ? id + "-hint " : "") + (error.isVisible() ? id + "-error" : "");
        if (by.isBlank()) {
            described().getElement().removeAttribute("aria-describedby");
        } else {
            described().getElement().setAttribute("aria-describedby", by.strip());
        }
    }
}
