package org.fanlight.tracking.ui;

import org.fanlight.casework.progress.Letter;
import org.fanlight.casework.voice.AnotherLook;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** The person does not agree with how their case is handled: somebody new to it looks again. */
class AnotherLookPanel extends Panel {

    private final Letter letter;
    private final TextArea why;

    AnotherLookPanel(YoursView view, Letter letter) {
        super(view, 9, view.say().of("progress.look.heading"));
        this.letter = letter;
        why = new TextArea(
                Label.of(say().of("tracking.more.optional", "question", say().of("progress.look.why"))), "why", "why");
        why.setHint(say().of("tracking.more.what.hint"));
        add(words("progress.look.intro"), why, act("progress.look.send", this::ask));
    }

    private void ask() {
        String typed = why.getValue().strip();
        int over = typed.length() - AnotherLook.LONGEST;
        if (over > 0) {
            wrong(why, say().of("tracking.messages.too-long", "over", over));
        }
        if (isRight(why)) {
            desks().anotherLook().askFor(letter.id(), typed);
            view().start(say().of("progress.look.sent"));
        }
    }
}
