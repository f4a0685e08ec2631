package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Map;
import org.fanlight.casework.safety.Checklist;
import org.fanlight.casework.safety.ChecklistDesk.Check;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;
import org.jspecify.annotations.Nullable;

/** One point of a checklist: how it stands, and a line of words for colleagues. */
class PointFields extends Div {

    private final transient CasePage page;
    private final String point;
    private final SelectField state;
    private final TextField words;

    PointFields(CasePage page, Checklist list, String point) {
        this.page = page;
        this.point = point;
        var say = page.say();
        String id = "check-" + list.name().toLowerCase(Locale.ROOT) + "-" + point;
        String question = say.of(list.textKey() + "." + point);
        state = new SelectField(Label.of(question), id, point);
        state.addChoice("", say.of("staff.check.open"));
        for (Checklist.State one : Checklist.State.values()) {
            state.addChoice(one.name(), say.of(one.textKey()));
        }
        state.setValue("");
        words = new TextField(Label.of(say.of("staff.check.words", "what", question)), id + "-words", point);
        add(state, words);
    }

    String point() {
        return point;
    }

    String words() {
        return words.getValue().strip();
    }

    /** Shows the answer that stands; what somebody is typing stays. @param check null while the point is open */
    void show(@Nullable Check check) {
        var say = page.say();
        if (check == null) {
            state.setHint(say.of("staff.check.still-open"));
            return;
        }
        state.setHint(
                say.of("staff.check.line", Map.of("when", page.when(check.at()), "who", page.name(check.author()))));
        if (state.getValue().isBlank()) {
            String said = check.words();
            state.setValue(check.state().name());
            words.setValue(said == null ? "" : said);
        }
    }

    /** What is chosen, where it says something new; null otherwise. */
    Checklist.@Nullable State changed(@Nullable Check before) {
        if (state.getValue().isBlank()) {
            return null;
        }
        Checklist.State chosen = Checklist.State.valueOf(state.getValue());
        String said = before == null || before.words() == null ? "" : before.words();
        return before != null && before.state() == chosen && words().equals(said) ? null : chosen;
    }
}
