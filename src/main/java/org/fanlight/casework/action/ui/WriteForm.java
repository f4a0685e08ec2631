package org.fanlight.casework.action.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.casework.action.Action;
import org.fanlight.casework.ui.Bits;
import org.fanlight.common.Languages;
import org.fanlight.common.London;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextArea;
import org.fanlight.ui.field.TextField;

/** A field for each thing a step needs. */
class WriteForm extends Div {

    private final transient ActionsSection section;
    private final UUID id;
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final SelectField mediator;
    private final TextField review;

    WriteForm(ActionsSection section, Action action) {
        this.section = section;
        this.id = action.id();
        var say = section.say();
        Set<String> needs = new LinkedHashSet<>(action.lacking());
        needs.addAll(action.toStart());
        needs.addAll(action.content().written().keySet());
        needs.remove("rights_sent");
        for (String need : needs) {
            var field = new TextArea(Label.of(say.of("staff.action.need." + need)), need + "-" + id, need);
            field.setValue(action.content().written().getOrDefault(need, ""));
            fields.put(need, field);
            add(field);
        }
        mediator = new SelectField(Label.of(say.of("staff.action.mediator")), "mediator-" + id, "mediator");
        mediator.addChoice("", say.of("staff.action.mediator-none"));
        if ("mediation".equals(action.tool().guard())) {
            section.catalogue()
                    .mediators()
                    .forEach(one -> mediator.addChoice(
                            one.id().toString(),
                            say.of(
                                    "staff.action.mediator-line",
                                    Map.of(
                                            "name",
                                            one.name(),
                                            "body",
                                            one.body(),
                                            "day",
                                            London.date(one.expiresOn(), say.language())))));
            add(mediator);
        }
        mediator.setValue(action.content().mediator());
        review = new TextField(Label.of(say.of("staff.action.review")), "review-" + id, "review", "date");
        LocalDate day = action.reviewOn();
        review.setValue(day == null ? "" : day.toString());
        add(review, section.button("staff.action.write-it", this::write));
        if (action.tool().code().equals("warning_letter")) {
            var letter = new Div();
            add(letter, section.button("staff.action.letter", () -> {
                letter.removeAll();
                Languages.all()
                        .forEach(one -> letter.add(
                                Bits.told(section.desk().letter(section.page().id(), id, one), one.tag())));
            }));
        }
    }

    private void write() {
        Map<String, String> typed = new HashMap<>();
        fields.forEach((need, field) -> typed.put(need, field.getValue().strip()));
        section.tries(() -> section.desk().write(section.page().id(), id, typed, mediator.getValue(), review.day()));
    }
}
