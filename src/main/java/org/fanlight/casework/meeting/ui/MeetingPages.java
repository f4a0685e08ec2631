package org.fanlight.casework.meeting.ui;

import org.fanlight.casework.ui.CasePart;
import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts appointments and rooms where staff find them. */
@Configuration
class MeetingPages {

    static final String NAME = "meeting";

    @Bean
    CasePart meetingPart() {
        return new CasePart(NAME, 15);
    }

    @Bean
    MenuPart roomsInMenu() {
        return new MenuPart("staff.menu.rooms", "/staff/rooms", Role.OFFICER, 55);
    }
}
