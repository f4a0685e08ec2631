package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.fanlight.casework.voice.AsbReviewVoice;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** Asking the council and its partners to look at the case together (LAW-09). */
class AsbReviewPanel extends Panel {

    private static final String AGREES = "agrees";

    private final CheckboxGroup agreed;
    private final TextArea words;

    AsbReviewPanel(YoursView view) {
        super(view, 18, view.say().of("asb.heading"));
        add(words("asb.intro"));
        desks().asbReviews()
                .standing()
                .ifPresent(standing -> add(new Paragraph(say().of(
                                standing.isLikely() ? "asb.likely" : "asb.count",
                                Map.of(
                                        "reports", standing.reports(),
                                        "needed", standing.needed(),
                                        "months", standing.months())))));
        desks().asbReviews()
                .askedAt()
                .ifPresent(at -> add(new Paragraph(say().of("asb.asked", "when", When.of(say(), at)))));
        words = new TextArea(
                Label.of(say().of("tracking.more.optional", "question", say().of("asb.words"))), "asb-words", "words");
        words.setHint(say().of("asb.words.hint"));
        agreed = new CheckboxGroup(Label.of(say().of("asb.agree")), "asb-agree", "agree");
        agreed.setHint(say().of("asb.agree.hint"));
        agreed.addChoice(AGREES, say().of("asb.agree.yes"));
        agreed.addChoice("for-them", say().of("asb.agree.for-them"));
        add(words, agreed, act("asb.send", this::ask), words("asb.no-complaint"));
        keeps("asb-review", List.of(words));
    }

    private void ask() {
        String typed = words.getValue().strip();
        int over = typed.length() - AsbReviewVoice.LONGEST;
        if (over > 0) {
            wrong(words, say().of("tracking.messages.too-long", "over", over));
        }
        if (!agreed.getValue().contains(AGREES)) {
            wrong(agreed, say().of("asb.agree.missing"));
        }
        if (isRight(words, agreed)) {
            desks().asbReviews().ask(typed, agreed.getValue().contains("for-them"));
            sent();
            view().start(say().of("asb.sent"));
        }
    }
}
