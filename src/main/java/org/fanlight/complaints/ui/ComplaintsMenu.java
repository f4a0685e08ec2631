package org.fanlight.complaints.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What complaints add to the staff menu. */
@Configuration
class ComplaintsMenu {

    @Bean
    MenuPart complaintsInMenu() {
        return new MenuPart("staff.menu.complaints", "/staff/complaints", Role.OFFICER, 35);
    }
}
