package org.fanlight.casework.meeting.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fanlight.casework.meeting.AppointmentDesk;
import org.fanlight.casework.meeting.InterviewDesk;
import org.fanlight.casework.meeting.MatchDesk;
import org.fanlight.casework.ui.CasePage;
import org.fanlight.casework.ui.CasePages;
import org.fanlight.casework.ui.CasePartView;
import org.fanlight.ui.StaffLayout;

/** Talking with the people in one case. */
@Route(value = "staff/case/" + MeetingPages.NAME, layout = StaffLayout.class)
@RolesAllowed({"OFFICER", "SENIOR", "MANAGER"})
class MeetingView extends CasePartView {

    private final transient AppointmentDesk appointments;
    private final transient MatchDesk matches;
    private final transient InterviewDesk interviews;

    MeetingView(CasePages pages, AppointmentDesk appointments, MatchDesk matches, InterviewDesk interviews) {
        super(pages, MeetingPages.NAME);
        this.appointments = appointments;
        this.matches = matches;
        this.interviews = interviews;
    }

    @Override
    protected void fill(CasePage page) {
        if (interviews.isOffered(page.id())) {
            add(new InterviewSection(page, interviews));
        }
        add(new AppointmentsSection(page, appointments), new MatchSection(page, matches));
    }
}
