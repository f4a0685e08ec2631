package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.fanlight.common.London;
import org.fanlight.complaints.Complaint;
import org.fanlight.complaints.OwnComplaints;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** The person complains, sees how far their complaint is, and goes on to the second stage (XC-38). */
class ComplaintPanel extends Panel {

    private final TextArea words;

    ComplaintPanel(YoursView view) {
        super(view, 14, view.say().of("complaint.heading"));
        words = new TextArea(
                Label.of(say().of("tracking.more.optional", "question", say().of("complaint.words"))),
                "words",
                "words");
        desks().complaints().mine().forEach(one -> add(text(one)));
        add(words("complaint.intro"), words, act("complaint.send", this::send), words("complaint.ombudsman"));
    }

    private Article text(Complaint one) {
        var article = new Article();
        article.addClassName("closing");
        article.add(new Paragraph(say().of("complaint.made", "when", When.of(say(), one.receivedAt()))));
        Instant due = one.now().due();
        if (one.isOpen()) {
            article.add(new Paragraph(say().of(
                            one.now().ackAt() == null ? "complaint.due.ack" : "complaint.due.answer",
                            "when",
                            When.apart(London.date(due, say().language())))));
        } else {
            article.add(new Paragraph(say().of("complaint.answered")));
        }
        if (one.mayGoOn()) {
            article.add(act("complaint.go-on", () -> {
                desks().complaints().goOn(one.id());
                view().start(say().of("complaint.sent"));
            }));
        }
        return article;
    }

    private void send() {
        String typed = words.getValue().strip();
        int over = typed.length() - OwnComplaints.LONGEST;
        if (over > 0) {
            wrong(words, say().of("tracking.messages.too-long", "over", over));
        }
        if (isRight(words)) {
            desks().complaints().make(typed);
            view().start(say().of("complaint.sent"));
        }
    }
}
