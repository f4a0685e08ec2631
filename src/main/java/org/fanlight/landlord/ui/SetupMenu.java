package org.fanlight.landlord.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What setting up a landlord adds to the staff menu. */
@Configuration
class SetupMenu {

    @Bean
    MenuPart setupInMenu() {
        return new MenuPart("staff.menu.setup", "/staff/setup", Role.ADMINISTRATOR, 100);
    }
}
