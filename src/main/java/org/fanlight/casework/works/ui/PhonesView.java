package org.fanlight.casework.works.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.fanlight.casework.ui.CaseworkLinks;
import org.fanlight.casework.works.PhoneDesk;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Texts;
import org.fanlight.ui.PageHeading;
import org.fanlight.ui.Say;
import org.fanlight.ui.StaffLayout;

/** Loan phones of this landlord that should be back by now. */
@Route(value = "staff/phones", layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class PhonesView extends Div implements HasDynamicTitle {

    private final transient Say say;

    PhonesView(Texts texts, PhoneDesk desk) {
        this.say = new Say(texts, Language.ENGLISH);
        add(new PageHeading(say.of("staff.works.phone-overdue")));
        var list = new UnorderedList();
        desk.overdue().forEach(loan -> {
            String day = London.date(loan.dueOn(), say.language());
            list.add(new ListItem(new Anchor(
                    CaseworkLinks.toPart(loan.caseId(), WorksOnCase.NAME),
                    say.of("staff.works.phone-out", Map.of("serial", loan.serial(), "day", day)))));
        });
        add(list.getChildren().findAny().isPresent() ? list : new Paragraph(say.of("staff.works.phone-none")));
    }

    @Override
    public String getPageTitle() {
        return say.of("staff.case.title");
    }
}
