package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.fanlight.casework.progress.Outlook;
import org.fanlight.common.Role;
import org.fanlight.messages.Message;
import org.fanlight.ui.Say;
import org.jspecify.annotations.Nullable;

/** One message: who, when, the words as they were written, and whether the other side has seen it. */
class MessageLine extends Article {

    /** @param outlook what it says of how likely a result is; null when it says nothing */
    MessageLine(Say say, Message message, @Nullable Outlook outlook) {
        addClassNames("message", message.isFromStaff() ? "message-staff" : "message-own");
        var head = new Paragraph(
                say.of("tracking.messages.line", Map.of("who", who(say, message), "when", When.of(say, message.at()))));
        head.addClassName("message-head");
        if (message.isFromStaff() && message.isUnread()) {
            var fresh = new Span(say.of("tracking.messages.new"));
            fresh.addClassName("fresh");
            head.add(fresh);
        }
        var words = new Paragraph(message.words());
        words.addClassName("told-words");
        words.getElement().setAttribute("dir", "auto").setAttribute("lang", message.languageTag());
        add(head, words);
        if (outlook != null) {
            var because = new Paragraph(outlook.because());
            because.addClassName("told-words");
            because.getElement().setAttribute("dir", "auto").setAttribute("lang", outlook.languageTag());
            add(new Paragraph(say.of(outlook.likelihood().textKey())), because);
        }
        if (!message.files().isEmpty()) {
            add(hint(say.of("tracking.messages.files", "count", message.files().size())));
        }
        if (!message.isFromStaff()) {
            add(hint(say.of(message.isUnread() ? "tracking.messages.not-seen" : "tracking.messages.seen")));
        }
    }

    private static String who(Say say, Message message) {
        Role role = message.writerRole();
        return role == null
                ? say.of("messages.from.you")
                : say.of("messages.from." + role.name().toLowerCase(Locale.ROOT));
    }

    private static Paragraph hint(String text) {
        var hint = new Paragraph(text);
        hint.addClassName("hint");
        return hint;
    }
}
