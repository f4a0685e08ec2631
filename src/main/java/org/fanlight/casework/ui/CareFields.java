package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Div;
import org.fanlight.casework.Assessment.Care;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextArea;

/** One section of an assessment: what is done, or that nothing is needed. */
class CareFields extends Div {

    private static final String NONE = "none";

    private final TextArea words;
    private final CheckboxGroup none;

    CareFields(Say say, String section) {
        String heading = say.of("staff.care." + section);
        words = new TextArea(Label.of(heading), "care-" + section, section);
        none = new CheckboxGroup(Label.of(say.of("staff.care.or", "what", heading)), "care-none-" + section, NONE);
        none.addChoice(NONE, say.of("staff.care.none"));
        add(words, none);
    }

    Care read() {
        return new Care(none.getValue().contains(NONE), words.getValue().strip());
    }
}
