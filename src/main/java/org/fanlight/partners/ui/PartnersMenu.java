package org.fanlight.partners.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What partners add to the staff menu. */
@Configuration
class PartnersMenu {

    @Bean
    MenuPart directoryInMenu() {
        return new MenuPart("staff.menu.directory", "/staff/directory", null, 20);
    }

    @Bean
    MenuPart groupsInMenu() {
        return new MenuPart("staff.menu.groups", "/staff/groups", null, 25);
    }

    @Bean
    MenuPart accountsInMenu() {
        return new MenuPart("staff.menu.accounts", "/staff/partner-accounts", Role.MANAGER, 27);
    }
}
