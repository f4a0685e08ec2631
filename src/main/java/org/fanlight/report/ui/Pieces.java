package org.fanlight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.journey.Answers;
import org.fanlight.ui.IdleNote;
import org.fanlight.ui.Say;

/** The few pieces all pages of the journey are made of. */
final class Pieces {

    private Pieces() {}

    /** The in-page Back; {@code keep.js} presses it when the browser's own Back is pressed (RU25). */
    static Component back(Say say, String to, Stops stops) {
        if (to.equals(Walk.HOME)) {
            Anchor home = new Anchor(stops.home(), say.of("journey.back"));
            home.setRouterIgnore(true);
            home.addClassName("back");
            home.getElement().setAttribute("data-back", "");
            return home;
        }
        NativeButton back = new NativeButton(say.of("journey.back"), press -> stops.go(to));
        back.addClassNames("plain", "back");
        back.getElement().setAttribute("data-back", "");
        return back;
    }

    /** The one button that goes on. */
    static NativeButton act(String text, Runnable deed) {
        NativeButton button = new NativeButton(text, press -> deed.run());
        button.addClassName("act");
        button.getElement().setAttribute("data-act", "");
        return button;
    }

    static NativeButton quiet(String text, Runnable deed) {
        return new NativeButton(text, press -> deed.run());
    }

    static Paragraph said(String text, String style) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(style);
        return paragraph;
    }

    /** Counts idle minutes where somebody said that others use the device (RU24). */
    static Component idle(Answers answers, Say say) {
        var idle = new IdleNote(say);
        idle.setVisible(answers.has("device", "shared"));
        return idle;
    }
}
