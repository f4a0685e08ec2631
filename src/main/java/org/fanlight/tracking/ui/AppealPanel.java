package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.casework.voice.AppealVoice;
import org.fanlight.common.London;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** The person asks for another look at closing, or agrees to it; no reason is needed for either (XC-37, IMA-4.29b). */
class AppealPanel extends Panel {

    private final TextArea why;

    AppealPanel(YoursView view) {
        super(view, 13, view.say().of("progress.appeal.heading"));
        why = new TextArea(
                Label.of(say().of("tracking.more.optional", "question", say().of("progress.appeal.why"))),
                "why",
                "why");
        why.setHint(say().of("tracking.more.what.hint"));
        var waits = desks().appeals().closesAfter();
        waits.ifPresent(until -> add(new Paragraph(
                say().of("progress.appeal.until", "when", When.apart(London.date(until, say().language()))))));
        if (desks().appeals().state() == AppealVoice.State.OPEN) {
            add(words("progress.appeal.intro"), why, act("progress.appeal.send", this::ask));
        } else {
            add(words("progress.appeal.asked"));
        }
        if (waits.isPresent()) {
            var agree = act("progress.appeal.agree", () -> {
                desks().appeals().agree();
                view().start(say().of("progress.appeal.agreed"));
            });
            agree.removeClassName("act");
            add(agree);
        }
        add(words("progress.appeal.complain"));
    }

    private void ask() {
        String typed = why.getValue().strip();
        int over = typed.length() - AppealVoice.LONGEST;
        if (over > 0) {
            wrong(why, say().of("tracking.messages.too-long", "over", over));
        }
        if (isRight(why)) {
            boolean began = desks().appeals().ask(typed);
            view().start(say().of(began ? "progress.appeal.sent" : "progress.appeal.complaint-opened"));
        }
    }
}
