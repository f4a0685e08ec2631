package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.ProgressView.Appeal;
import org.fanlight.casework.voice.AppealVoice;
import org.fanlight.common.London;
import org.fanlight.ui.Say;

/**
 * What we wrote to the person when we closed their case, in the language it was written in: what was done and what is
 * still to come; then how to ask for another look and until when, and that we would like to hear how it went (XC-36).
 */
class ClosingSummary extends Section {

    private final Say say;

    ClosingSummary(YoursView view, ProgressView.Closing closing) {
        this.say = view.say();
        addClassName("closing");
        add(new H2(say.of("progress.closing.heading")), written(closing, closing.summary()));
        String toCome = closing.toCome();
        if (toCome != null) {
            add(new H3(say.of("progress.closing.to-come")), written(closing, toCome));
        }
        var when = new Paragraph(say.of("progress.closing.written", "when", When.of(say, closing.at())));
        when.addClassName("hint");
        add(when);
        add(closing.appeal());
        if (view.desks().appeals().state() == AppealVoice.State.OPEN) {
            add(button("progress.appeal.ask", () -> view.show(new AppealPanel(view))));
        }
        if (view.desks().appeals().mayComeBack()) {
            add(
                    new H3(say.of("progress.closing.more")),
                    new Paragraph(say.of("progress.closing.more.text")),
                    button("progress.closing.more.button", () -> view.show(new MorePanel(view))));
        }
        if (view.desks().appeals().signpostsComplaints()) {
            add(new Paragraph(say.of("progress.closing.complain")));
        }
        add(new Paragraph(say.of("progress.closing.case-review")));
        add(new Paragraph(say.of("progress.closing.survey")));
    }

    private static Paragraph written(ProgressView.Closing closing, String text) {
        var words = new Paragraph(text);
        words.addClassName("told-words");
        words.getElement().setAttribute("dir", "auto").setAttribute("lang", closing.languageTag());
        return words;
    }

    private NativeButton button(String key, Runnable press) {
        return new NativeButton(say.of(key), click -> press.run());
    }

    private void add(Appeal appeal) {
        add(new H3(say.of("progress.closing.appeal")));
        if (!appeal.inPolicy()) {
            add(new Paragraph(say.of("progress.closing.appeal.silent")));
        }
        add(
                new Paragraph(say.of(appeal.textKey(), "manager", When.apart(appeal.manager()))),
                new Paragraph(say.of("progress.closing.appeal.how")));
        Instant by = appeal.by();
        if (by != null) {
            add(new Paragraph(say.of(
                    appeal.dayInPolicy() ? "progress.closing.appeal.by" : "progress.closing.appeal.no-day",
                    "when",
                    When.apart(London.date(by, say.language())))));
        }
    }
}
