package org.fanlight.casework.court.ui;

import org.fanlight.casework.ui.CasePart;
import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the days at a court where staff find them. */
@Configuration
class CourtPages {

    static final String NAME = "court";

    @Bean
    CasePart courtPart() {
        return new CasePart(NAME, 50);
    }

    @Bean
    MenuPart courtInMenu() {
        return new MenuPart("staff.menu.court", "/staff/court", Role.OFFICER, 20);
    }
}
