package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.evidence.ui.FileField;
import org.fanlight.messages.Message;
import org.fanlight.messages.NewMessage;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** The conversation, oldest first, and a field to write in. */
class MessagesPanel extends Panel {

    private final TextArea words;
    private final UUID message = Ids.next();

    MessagesPanel(YoursView view) {
        this(view, false);
    }

    private MessagesPanel(YoursView view, boolean sent) {
        super(view, 2, view.say().of("tracking.messages.heading"));
        if (sent) {
            var done = words("tracking.messages.sent");
            done.addClassName("done");
            done.getElement().setAttribute("role", "status");
            add(done);
        }
        List<Message> thread = desks().messages().mine();
        desks().messages().read();
        add(conversation(thread));
        words = new TextArea(Label.of(say().of("tracking.messages.write")), "words", "words");
        words.setHint(say().of("tracking.messages.write.hint"));
        var files = new H2(say().of("tracking.messages.files.label"));
        files.addClassName("small-heading");
        add(
                words,
                files,
                new FileField(say(), desks().files(), desks().evidence().ofReporter(), "files"),
                act("tracking.messages.send", this::send));
        addWordOnEvidence();
        addSignpost();
        keeps("messages", List.of(words));
    }

    private Div conversation(List<Message> thread) {
        var all = new Div();
        all.addClassName("conversation");
        if (thread.isEmpty()) {
            all.add(new Paragraph(say().of("tracking.messages.none")));
        }
        var outlooks = desks().outlooks().mine();
        thread.forEach(one -> all.add(new MessageLine(say(), one, outlooks.get(one.id()))));
        return all;
    }

    private void send() {
        String typed = words.getValue().strip();
        int over = typed.codePointCount(0, typed.length()) - NewMessage.LONGEST;
        if (typed.isEmpty()) {
            wrong(words, say().of("tracking.messages.missing"));
        } else if (over > 0) {
            wrong(words, say().of("tracking.messages.too-long", "over", over));
        }
        if (isRight(words)) {
            desks().messages().fromReporter(new NewMessage(message, typed, say().language()));
            sent();
            view().show(new MessagesPanel(view(), true));
        }
    }
}
