package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import org.fanlight.casework.progress.Meeting;
import org.fanlight.casework.progress.Meeting.State;

/** When and where we meet, who will be there, and asking for another time or place (XC-58). */
class MeetingsPanel extends Panel {

    MeetingsPanel(YoursView view) {
        super(view, 13, view.say().of("meeting.heading"));
        add(words("meeting.intro"));
        desks().meetings().mine().forEach(one -> add(text(one)));
    }

    private Article text(Meeting one) {
        var article = new Article();
        article.addClassName("closing");
        article.add(
                new H2(say().of(
                                "meeting.line",
                                Map.of(
                                        "when",
                                        When.of(say(), one.at()),
                                        "place",
                                        say().of(one.place().textKey())))),
                new Paragraph(say().of(one.state().textKey())));
        told(article, "meeting.where", one.where());
        told(article, "meeting.present", one.present());
        String mode = one.interpreter();
        if (mode != null) {
            article.add(
                    new Paragraph(say().of("meeting.interpreter", "mode", say().of("meeting.interpreter." + mode))));
        }
        if (!one.access().isEmpty()) {
            String ready = one.access().stream()
                    .map(code -> say().of("meeting.access." + code))
                    .collect(Collectors.joining(", "));
            article.add(new Paragraph(say().of("meeting.access", "ready", ready)));
        }
        told(article, "meeting.asked", one.asked());
        if (one.state() == State.PLANNED) {
            var ask = act("meeting.ask", () -> view().show(new MeetingChangePanel(view(), one)));
            ask.removeClassName("act");
            ask.setAriaLabel(say().of("meeting.ask") + ": " + When.of(say(), one.at()));
            article.add(ask);
        }
        return article;
    }

    private void told(Article article, String key, String words) {
        if (!words.isBlank()) {
            var told = new Paragraph(words);
            told.addClassName("told-words");
            told.getElement().setAttribute("dir", "auto");
            article.add(words(key), told);
        }
    }
}
