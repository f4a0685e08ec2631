package org.fanlight.partners.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import org.fanlight.common.Refused;
import org.fanlight.partners.Group;
import org.fanlight.partners.Groups;
import org.fanlight.ui.Say;
import org.fanlight.ui.field.Label;
import org.fanlight.ui.field.SelectField;
import org.fanlight.ui.field.TextField;

/** Adds a group the landlord takes part in. */
class GroupForm extends NativeDetails {

    GroupForm(Say say, Groups groups, Runnable shown) {
        super(say.of("staff.groups.add"));
        var code = new SelectField(Label.of(say.of("staff.groups.kind")), "group-code", "code");
        groups.codes().forEach(one -> code.addChoice(one, say.of("policy.agency." + one)));
        code.setValue(groups.codes().isEmpty() ? "" : groups.codes().getFirst());
        var name = new TextField(Label.of(say.of("staff.directory.name")), "group-name", "name");
        var area = new TextField(Label.of(say.of("staff.directory.area")), "group-area", "area");
        var contact = new TextField(Label.of(say.of("staff.directory.contact")), "group-contact", "contact");
        var cycle = new TextField(Label.of(say.of("staff.groups.cycle")), "group-cycle", "cycle").digits(2);
        var who = new TextField(Label.of(say.of("staff.groups.who")), "group-who", "who");
        setContent(new Div(
                code, name, area, contact, cycle, who, new NativeButton(say.of("staff.groups.keep"), click -> {
                    name.setError(null);
                    try {
                        String months = cycle.getValue();
                        groups.add(
                                code.getValue(),
                                new Group.Facts(
                                        name.getValue().strip(),
                                        area.getValue().strip(),
                                        contact.getValue().strip(),
                                        months.matches("[0-9]{1,2}") ? Integer.parseInt(months) : 0,
                                        who.getValue().strip()));
                        name.setValue("");
                        shown.run();
                    } catch (Refused refused) {
                        name.setError(say.of(refused.textKey()));
                    }
                })));
    }
}
