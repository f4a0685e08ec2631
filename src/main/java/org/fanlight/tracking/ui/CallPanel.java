package org.fanlight.tracking.ui;

import java.util.List;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** Asks staff to get in touch. */
class CallPanel extends Panel {

    private static final int LONGEST = 2000;

    private final TextArea about;

    CallPanel(YoursView view) {
        super(view, 6, view.say().of("tracking.call.heading"));
        about = new TextArea(
                Label.of(say().of("tracking.more.optional", "question", say().of("tracking.call.words"))),
                "about",
                "about");
        add(words("tracking.call.intro"), about, act("tracking.call.send", this::ask));
        keeps("call", List.of(about));
    }

    private void ask() {
        String typed = about.getValue().strip();
        int over = typed.codePointCount(0, typed.length()) - LONGEST;
        if (over > 0) {
            wrong(about, say().of("tracking.messages.too-long", "over", over));
        }
        if (isRight(about)) {
            desks().voice().askForContact(typed.isEmpty() ? null : typed);
            sent();
            view().start(say().of("tracking.call.sent"));
        }
    }
}
