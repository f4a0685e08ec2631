package org.fanlight.people.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.fanlight.common.PhoneNumber;
import org.fanlight.people.DutyPhones;
import org.fanlight.people.RotaRefused;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** Where duty calls reach whoever is asking by text. */
class PhoneForm extends Section {

    private final transient Rotas rotas;
    private final transient DutyPhones phones;
    private final transient Consumer<String> shown;
    private final TextField number;

    PhoneForm(Rotas rotas, DutyPhones phones, Consumer<String> shown) {
        this.rotas = rotas;
        this.phones = phones;
        this.shown = shown;
        number = new TextField(Label.of(rotas.say("staff.duty.phone")), "duty-phone", "phone", "tel");
        number.setHint(rotas.say("staff.duty.phone-hint"));
        number.setValue(phones.mine().map(PhoneNumber::shown).orElse(""));
        add(
                new H2(rotas.say("staff.duty.phone-heading")),
                number,
                new NativeButton(rotas.say("staff.duty.phone-keep"), click -> keep()));
    }

    private void keep() {
        number.setError(null);
        try {
            phones.keep(number.getValue());
            shown.accept(rotas.say("staff.duty.phone-kept"));
        } catch (RotaRefused refused) {
            number.setError(rotas.say(refused.textKey()));
        }
    }
}
