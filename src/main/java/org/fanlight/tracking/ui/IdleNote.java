package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.ui.Say;

/** On a device that others use, a page nobody touches is closed after 15 minutes, with a warning at 13 (RU24). */
class IdleNote extends Div {

    IdleNote(Say say) {
        addClassName("idle");
        var stay = new NativeButton(say.of("journey.idle.stay"));
        stay.getElement().setAttribute("data-stay", "");
        add(new H2(say.of("journey.idle.heading")), new Paragraph(say.of("journey.idle.text")), stay);
        getElement()
                .setAttribute("data-idle", "")
                .setAttribute("hidden", true)
                .setAttribute("role", "alertdialog")
                .setAttribute("aria-label", say.of("journey.idle.heading"));
    }
}
