package org.fanlight.casework.works.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CaseSection;
import org.fanlight.casework.works.Loan;
import org.fanlight.casework.works.PhoneDesk;
import org.fanlight.common.London;
import org.fanlight.ui.field.CheckboxGroup;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.TextField;

/** Phones lent to people in this case. */
class PhonesSection extends CaseSection {

    private final transient PhoneDesk desk;
    private final UnorderedList list = new UnorderedList();

    PhonesSection(CasePage page, PhoneDesk desk) {
        super(page, "phones");
        this.desk = desk;
        add(
                list,
                opening("staff.works.phone-new", form()),
                new Anchor("/staff/phones", say().of("staff.works.phone-overdue")));
        show();
    }

    private Div form() {
        var serial = new TextField(Label.of(say().of("staff.works.phone-serial")), "phone-serial", "serial");
        var contacts =
                new CheckboxGroup(Label.of(say().of("staff.works.phone-contacts")), "phone-contacts", "contacts");
        desk.contacts(page().id()).forEach(code -> contacts.addChoice(code, say().of("staff.works.contact." + code)));
        var tested = new TextField(Label.of(say().of("staff.works.phone-tested")), "phone-tested", "tested", "date");
        var due = new TextField(Label.of(say().of("staff.works.phone-due")), "phone-due", "due", "date");
        return new Div(serial, contacts, tested, due, button("staff.works.phone-lend", () -> {
            if (attempt(
                    () -> desk.lend(page().id(), serial.getValue(), contacts.getValue(), tested.day(), due.day()))) {
                serial.setValue("");
            }
        }));
    }

    @Override
    protected void show() {
        list.removeAll();
        for (Loan loan : desk.of(page().id())) {
            var back = loan.returnedOn();
            var line = new ListItem(say().of(
                            back == null ? "staff.works.phone-out" : "staff.works.phone-back",
                            Map.of(
                                    "serial",
                                    loan.serial(),
                                    "day",
                                    London.date(back == null ? loan.dueOn() : back, say().language()))));
            if (back == null) {
                line.add(button("staff.works.phone-return", () -> attempt(() -> desk.back(page().id(), loan.id()))));
            }
            list.add(line);
        }
    }
}
