package org.fanlight.people.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the staff's own work adds to the staff menu. */
@Configuration
class PeopleMenu {

    @Bean
    MenuPart harmInMenu() {
        return new MenuPart("staff.menu.harm", "/staff/harm", Role.COLLEAGUE, 13);
    }

    @Bean
    MenuPart trainingInMenu() {
        return new MenuPart("staff.menu.training", "/staff/training", null, 12);
    }

    @Bean
    MenuPart visitsInMenu() {
        return new MenuPart("staff.menu.visits", "/staff/visits", Role.OFFICER, 11);
    }

    @Bean
    MenuPart dutyInMenu() {
        return new MenuPart("staff.menu.duty", "/staff/duty", null, 10);
    }
}
