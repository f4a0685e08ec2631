package org.fanlight.tracking.ui;

import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.progress.Letter.AnotherLook;

/** What we wrote to the person about their case, newest first. */
class LettersPanel extends Panel {

    LettersPanel(YoursView view) {
        super(view, 8, view.say().of("progress.letters.heading"));
        for (Letter letter : desks().letters().mine()) {
            var shown = new LetterText(say(), letter, view.landlordName());
            if (letter.anotherLook() == AnotherLook.OPEN) {
                var ask = act("progress.letter.ask", () -> view.show(new AnotherLookPanel(view, letter)));
                ask.removeClassName("act");
                shown.add(ask);
            }
            add(shown);
        }
    }
}
