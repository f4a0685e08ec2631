package org.fanlight.tracking.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.casework.progress.Stage;
import org.fanlight.ui.Say;

/** The stages so far, each with its date; the one that stands now is named as such in words. */
class Timeline extends Section {

    private final Say say;
    private final OrderedList list = new OrderedList();

    Timeline(Say say, ProgressView progress) {
        this.say = say;
        addClassName("timeline");
        add(new H2(say.of("tracking.timeline")), list);
        List<ProgressView.Moment> moments = progress.timeline().isEmpty()
                ? List.of(new ProgressView.Moment(progress.receivedAt(), progress.stage()))
                : progress.timeline();
        moments.forEach(moment -> add(moment.stage(), moment.at(), moment == moments.getLast()));
    }

    private void add(Stage stage, Instant since, boolean now) {
        var item = new ListItem();
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
            item.addClassName("now");
            var mark = new Span(say.of("tracking.timeline.now"));
            mark.addClassName("now-mark");
            item.add(mark);
        }
        item.add(new Span(say.of(stage.textKey())));
        var when = new Span(say.of("progress.since", "when", When.of(say, since)));
        when.addClassName("hint");
        item.add(when);
        if (now) {
            item.add(new Paragraph(say.of(stage.textKey() + ".means")));
        }
        list.add(item);
    }
}
