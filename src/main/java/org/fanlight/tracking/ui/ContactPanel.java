package org.fanlight.tracking.ui;

import org.fanlight.contact.Method;
import org.fanlight.contact.SafeContact;
import org.fanlight.ui.field.Field;

/** How it is safe to reach the person: they change it as often as they like, and it holds at once. */
class ContactPanel extends Panel {

    private final ContactFields fields;
    private final SafeContact before;

    ContactPanel(YoursView view) {
        super(view, 4, view.say().of("tracking.contact.heading"));
        before = desks().contact().of(desks().person().reporter().id());
        fields = new ContactFields(say(), before, desks().wordings().choices(say().language()));
        add(words("tracking.contact.intro"));
        if (before.allows(Method.TEXT)) {
            var number = desks().contact().numberOf(desks().person().reporter().id());
            add(words(number.ownKey()));
        }
        fields.all().forEach(this::add);
        add(act("tracking.contact.save", this::save));
    }

    private void save() {
        var problems = new ContactProblems(fields, before);
        problems.found().forEach((field, key) -> wrong(field, say().of(key)));
        if (isRight(fields.all().toArray(Field[]::new))) {
            desks().contact().change(desks().person().reporter().id(), fields.read(before));
            view().start(say().of("tracking.contact.saved"));
        }
    }
}
