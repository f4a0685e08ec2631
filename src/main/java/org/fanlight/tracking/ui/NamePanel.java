package org.fanlight.tracking.ui;

import java.util.List;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.RadioGroup;
import org.fanlight.ui.field.TextField;

/** Gives a name to a report made without one, whenever the person wants to (B8). */
class NamePanel extends Panel {

    private static final int LONGEST = 200;

    private final TextField name;
    private final RadioGroup who;

    NamePanel(YoursView view) {
        super(view, 5, view.say().of("tracking.name.heading"));
        name = new TextField(Label.of(say().of("tracking.name.label")), "name", "name");
        who = new RadioGroup(Label.of(say().of("tracking.name.who")), "who", "who");
        who.addChoice("confidential", say().of("tracking.name.confidential"));
        who.addChoice("named", say().of("tracking.name.named"));
        who.setValue("confidential");
        add(words("tracking.name.intro"), name, who, act("tracking.name.save", this::give));
        keeps("name", List.of(name, who));
    }

    private void give() {
        String given = name.getValue().strip();
        if (given.isEmpty()) {
            wrong(name, say().of("tracking.name.missing"));
        } else if (given.length() > LONGEST) {
            wrong(name, say().of("tracking.name.too-long"));
        }
        if (isRight(name, who)) {
            desks().voice().giveName(given, "named".equals(who.getValue()));
            sent();
            view().start(say().of("tracking.name.saved"));
        }
    }
}
