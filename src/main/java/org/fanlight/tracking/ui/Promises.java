package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.ProgressView.Promise;
import org.fanlight.ui.Say;

/** What the landlord's policy or the law promises, by when, and whether it is kept (XC-06). */
class Promises extends Section {

    private final Say say;

    Promises(Say say, ProgressView progress) {
        this.say = say;
        addClassName("promises");
        add(new H2(say.of("tracking.promises")));
        if (progress.promises().isEmpty()) {
            add(new Paragraph(say.of("tracking.promises.none")));
            return;
        }
        var list = new UnorderedList();
        progress.promises().forEach(promise -> list.add(line(promise)));
        add(list);
    }

    private ListItem line(Promise promise) {
        var what = new Span(say.of(
                say.texts().has(say.language(), promise.textKey()) ? promise.textKey() : "progress.promise.other"));
        what.addClassName("promise");
        Instant kept = promise.keptAt();
        var when = new Span(
                kept == null
                        ? say.of("progress.by", "when", When.of(say, promise.dueAt()))
                        : say.of("progress.done-at", "when", When.of(say, kept)));
        var state = new Span(say.of(promise.state().textKey()));
        state.addClassNames("state", "state-" + promise.state().name().toLowerCase(java.util.Locale.ROOT));
        var origin = new Span(say.of(
                promise.byLaw()
                        ? "progress.origin.law"
                        : promise.aim() ? "progress.origin.aim" : "progress.origin.policy"));
        origin.addClassName("hint");
        return new ListItem(what, when, state, origin);
    }
}
