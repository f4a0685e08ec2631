package org.fanlight.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fanlight.people.DutyDesk;
import org.fanlight.ui.Say;

/** Says above the inbox that nobody is on duty; nothing while somebody is. */
class DutyNotice extends Div {

    DutyNotice(DutyDesk duty, Say say) {
        addClassNames("notice", "urgent");
        setVisible(duty.plan().isEmptyNow());
        add(new Paragraph(say.of("staff.duty.empty")), new Anchor("/staff/duty", say.of("staff.duty.heading")));
    }
}
