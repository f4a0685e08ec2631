package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.voice.AsbReviewVoice;
import org.fanlight.ui.Going;
import org.jspecify.annotations.Nullable;

/** The first page: how far things are, what was promised, what we wrote at closing, and what can be done here. */
class StartPanel extends Panel {

    StartPanel(YoursView view, @Nullable String done) {
        super(view, 0, view.say().of("tracking.heading"));
        var party = desks().person().reporter().id();
        ProgressView progress = desks().progress().of(party);
        if (done != null) {
            var said = new Paragraph(done);
            said.addClassName("done");
            said.getElement().setAttribute("role", "status");
            add(said);
        }
        desks().access().referenceOf(party).ifPresent(reference -> add(line(reference.shown())));
        show(progress);
        addWordOnReview();
        add(new TaskLinks(view), lastOpened(), signOut());
    }

    private void show(ProgressView progress) {
        add(new Timeline(say(), progress));
        if (progress.closing() != null) {
            add(new ClosingSummary(view(), progress.closing()));
            desks().progress().closingRead();
        }
        add(new Promises(say(), progress));
    }

    /** Somebody who is likely to be owed a review hears of it without asking (LAW-09). */
    private void addWordOnReview() {
        var reviews = desks().asbReviews();
        if (reviews.standing().filter(AsbReviewVoice.Standing::isLikely).isEmpty()
                || reviews.askedAt().isPresent()) {
            return;
        }
        var notice = new Div(
                words("asb.notice"),
                new NativeButton(say().of("asb.task"), click -> view().show(new AsbReviewPanel(view()))));
        notice.addClassName("notice");
        add(notice);
    }

    private Paragraph line(String reference) {
        var line = new Paragraph(say().of("tracking.reference", "reference", "\u2066" + reference + "\u2069"));
        line.addClassName("hint");
        return line;
    }

    // Somebody who finds an hour at which they were not here learns that another person has their code.
    private Paragraph lastOpened() {
        var line = new Paragraph(desks().access()
                .lastOpened()
                .map(when -> say().of("tracking.last-opened", "when", When.of(say(), when)))
                .orElseGet(() -> say().of("tracking.first-opened")));
        line.addClassName("hint");
        return line;
    }

    private Paragraph signOut() {
        var out = new NativeButton(say().of("tracking.sign-out"), click -> {
            desks().typed().forget(view().handle(), desks().person().reporter().id());
            desks().tracking().close();
            Going.to(this, "/");
            Going.endSession();
        });
        out.addClassName("quiet");
        var hint = new Span(say().of("tracking.sign-out.hint"));
        hint.addClassName("hint");
        var part = new Paragraph(out, hint);
        part.addClassName("stacked");
        return part;
    }
}
