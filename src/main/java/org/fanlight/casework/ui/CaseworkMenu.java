package org.fanlight.casework.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What casework adds to the staff menu. */
@Configuration
class CaseworkMenu {

    @Bean
    MenuPart inboxInMenu() {
        return new MenuPart("staff.menu.inbox", "/staff", Role.OFFICER, 0);
    }

    @Bean
    MenuPart mixInMenu() {
        return new MenuPart("staff.menu.mix", "/staff/plan-mix", Role.SENIOR, 45);
    }

    @Bean
    MenuPart registersInMenu() {
        return new MenuPart("staff.menu.registers", "/staff/registers", Role.SENIOR, 42);
    }

    @Bean
    MenuPart whatWorksInMenu() {
        return new MenuPart("staff.menu.what-works", "/staff/what-works", Role.SENIOR, 46);
    }

    @Bean
    MenuPart countsInMenu() {
        return new MenuPart("staff.menu.counts", "/staff/categories", Role.SENIOR, 40);
    }
}
