package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.ui.Say;

/** What we wrote to the person when we closed their case, in the language it was written in. */
class ClosingSummary extends Section {

    ClosingSummary(Say say, ProgressView.Closing closing) {
        addClassName("closing");
        var words = new Paragraph(closing.summary());
        words.addClassName("told-words");
        words.getElement().setAttribute("dir", "auto").setAttribute("lang", closing.languageTag());
        var when = new Paragraph(say.of("progress.closing.written", "when", When.of(say, closing.at())));
        when.addClassName("hint");
        add(new H2(say.of("progress.closing.heading")), words, when);
    }
}
