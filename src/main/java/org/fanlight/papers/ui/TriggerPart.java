package org.fanlight.papers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.fanlight.papers.PolicyReviewDesk;
import org.fanlight.papers.Review;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** What asks for a review before its day, and the reviews that wait (NWL-28). */
class TriggerPart extends Section {

    TriggerPart(PapersPage page, PolicyReviewDesk desk, Runnable again) {
        var say = page.say;
        add(new H2(say.of("staff.papers.triggers")));
        for (Review.Trigger trigger : desk.triggers()) {
            var outcome = trigger.outcome();
            String owner = trigger.owner().isEmpty() ? say.of("staff.papers.owner.none") : trigger.owner();
            var panel = new Div(
                    new Paragraph(say.of(
                            "staff.papers.trigger.line",
                            Map.of(
                                    "day",
                                    page.day(trigger.openedOn()),
                                    "kind",
                                    say.of("staff.papers.trigger." + trigger.kind()),
                                    "due",
                                    page.day(trigger.dueOn()),
                                    "owner",
                                    owner))),
                    new Paragraph(trigger.words()));
            panel.addClassName("panel");
            if (outcome != null) {
                panel.add(new Paragraph(say.of("staff.papers.trigger.outcome") + ": " + outcome));
            } else {
                var words = new TextArea(
                        Label.of(say.of("staff.papers.trigger.outcome")), "outcome-" + trigger.id(), "outcome");
                panel.add(
                        words,
                        new NativeButton(
                                say.of("staff.papers.trigger.done"),
                                click -> page.attempt(words, () -> {
                                    desk.settle(trigger.id(), words.getValue());
                                    again.run();
                                })));
            }
            add(panel);
        }
        var which = page.select("staff.papers.trigger.which", "trigger-kind");
        var kinds = page.papers.policy().reviewTriggers();
        if (kinds.isEmpty()) {
            return;
        }
        kinds.forEach(kind -> which.addChoice(kind, say.of("staff.papers.trigger." + kind)));
        which.setValue(kinds.getFirst());
        var words = new TextArea(Label.of(say.of("staff.papers.trigger.words")), "trigger-words", "words");
        add(
                which,
                words,
                new NativeButton(
                        say.of("staff.papers.trigger.add"),
                        click -> page.attempt(words, () -> {
                            desk.ask(which.getValue(), words.getValue());
                            again.run();
                        })));
    }
}
