package org.fanlight.report.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reports add to the staff menu. */
@Configuration
class ReportMenu {

    @Bean
    MenuPart intakeInMenu() {
        return new MenuPart("staff.menu.intake", "/staff/intake", Role.OFFICER, 5);
    }

    @Bean
    MenuPart concernInMenu() {
        return new MenuPart("staff.menu.concern", "/staff/concern", Role.COLLEAGUE, 25);
    }

    @Bean
    MenuPart equalityInMenu() {
        return new MenuPart("staff.menu.equality", "/staff/equality", Role.MANAGER, 47);
    }
}
