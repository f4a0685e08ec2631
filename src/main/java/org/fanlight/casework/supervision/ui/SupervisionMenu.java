package org.fanlight.casework.supervision.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts supervision into the staff menu. */
@Configuration
class SupervisionMenu {

    @Bean
    MenuPart supervisionInMenu() {
        return new MenuPart("staff.menu.supervision", "/staff/supervision", Role.OFFICER, 46);
    }
}
