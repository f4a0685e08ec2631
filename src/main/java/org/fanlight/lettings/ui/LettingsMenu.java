package org.fanlight.lettings.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts lettings into the staff menu. */
@Configuration
class LettingsMenu {

    @Bean
    MenuPart lettingsInMenu() {
        return new MenuPart("staff.menu.lettings", "/staff/lettings", Role.OFFICER, 58);
    }
}
