package org.fanlight.casework.action.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.fanlight.casework.action.Action;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** What happens to a step that has begun: it is looked at again, broken, ended. */
class GoingForms extends Div {

    private final transient ActionsSection section;
    private final UUID id;

    GoingForms(ActionsSection section, UUID id) {
        this.section = section;
        this.id = id;
        add(review(), section.opening("staff.action.broken", broken()), section.opening("staff.action.end", end()));
    }

    private Div review() {
        var what = area("reviewing-what");
        var next = new TextField(label("reviewing-next"), "reviewing-next-" + id, "next", "date");
        return new Div(what, next, section.button("staff.action.reviewing-it", () -> {
            if (section.tries(() -> section.desk().review(section.page().id(), id, what.getValue(), next.day()))) {
                what.setValue("");
            }
        }));
    }

    private Div broken() {
        var what = area("broken-what");
        var when = new TextField(label("broken-when"), "broken-when-" + id, "when", "datetime-local");
        return new Div(when, what, section.button("staff.action.broken-it", () -> {
            var happened = CasePage.instant(when.getValue()).orElse(null);
            if (section.tries(() -> section.desk().broken(section.page().id(), id, happened, what.getValue()))) {
                what.setValue("");
            }
        }));
    }

    private Div end() {
        var result = new SelectField(label("end-result"), "end-result-" + id, "result");
        Action.RESULTS.forEach(one -> result.addChoice(one, section.say().of("staff.action.result." + one)));
        result.setValue(Action.RESULTS.getFirst());
        var words = area("end-words");
        return new Div(
                result,
                words,
                section.button(
                        "staff.action.end-it",
                        () -> section.tries(() ->
                                section.desk().end(section.page().id(), id, result.getValue(), words.getValue()))));
    }

    private Label label(String key) {
        return Label.of(section.say().of("staff.action." + key));
    }

    private TextArea area(String key) {
        return new TextArea(label(key), key + "-" + id, key);
    }
}
