package org.fanlight.casework.referral.ui;

import org.fanlight.casework.ui.CasePart;
import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts this page among those of a case. */
@Configuration
class AgenciesPart {

    @Bean
    CasePart agenciesOfCase() {
        return new CasePart("agencies", 40);
    }

    @Bean
    MenuPart exceptionsInMenu() {
        return new MenuPart("staff.menu.exceptions", "/staff/exceptions", Role.MANAGER, 30);
    }
}
