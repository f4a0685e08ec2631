package org.fanlight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/**
 * On a device that others use, a page nobody touches is closed after 15 minutes, with this warning at 13 (RU24). Counted
 * by {@code keep.js} where this stands; on one's own device nothing is counted.
 */
public class IdleNote extends Div {

    public IdleNote(Say say) {
        addClassName("idle");
        NativeButton stay = new NativeButton(say.of("journey.idle.stay"));
        stay.getElement().setAttribute("data-stay", "");
        add(new H2(say.of("journey.idle.heading")), new Paragraph(say.of("journey.idle.text")), stay);
        getElement()
                .setAttribute("data-idle", "")
                .setAttribute("hidden", true)
                .setAttribute("role", "alertdialog")
                .setAttribute("aria-label", say.of("journey.idle.heading"));
    }
}
