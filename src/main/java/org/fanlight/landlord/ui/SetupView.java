package org.fanlight.landlord.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Language;
import org.fanlight.common.Texts;
import org.fanlight.landlord.Calendars;
import org.fanlight.landlord.HomeImports;
import org.fanlight.landlord.Landlords;
import org.fanlight.ui.Say;
import org.fanlight.ui.SetupPart;
import org.fanlight.ui.StaffLayout;

/** What an administrator sets up, and what still needs them. */
@Route(value = "staff/setup", layout = StaffLayout.class)
@RolesAllowed("ADMINISTRATOR")
class SetupView extends SetupPage {

    SetupView(
            Texts texts,
            CurrentPerson person,
            Landlords landlords,
            HomeImports homes,
            Calendars calendars,
            List<SetupPart> parts) {
        super(new Say(texts, Language.ENGLISH), "staff.setup.heading");
        addHeading(false);
        int missing = landlords.current(person.staff().landlord()).toSupply().size();
        part(
                "policy",
                missing == 0
                        ? say.of("staff.setup.policy.complete")
                        : say.of("staff.setup.policy.missing", "count", missing));
        part("homes", say.of("staff.setup.homes.count", "count", homes.count()));
        part(
                "holidays",
                calendars
                        .runsOut()
                        .map(last -> Days.said(say, "staff.holidays.run-out", last))
                        .orElseGet(() -> say.of("staff.setup.holidays.enough")));
        part("people", say.of("staff.setup.people.state"));
        parts.forEach(this::part);
    }

    private void part(SetupPart part) {
        SetupPart.State state = part.state(say);
        var words = new Div(new Paragraph(state.words()));
        if (state.urgent()) {
            words.addClassNames("notice", "urgent");
        }
        add(new H2(new Anchor(part.link(), say.of(part.heading()))), words);
    }

    private void part(String name, String state) {
        add(
                new H2(new Anchor("/staff/setup/" + name, say.of("staff.setup." + name + ".heading"))),
                new Paragraph(state));
    }
}
