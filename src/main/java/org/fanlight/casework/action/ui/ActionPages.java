package org.fanlight.casework.action.ui;

import org.fanlight.casework.ui.CasePart;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages about steps where staff find them. */
@Configuration
class ActionPages {

    static final String NAME = "action";

    @Bean
    CasePart actionPart() {
        return new CasePart(NAME, 40);
    }

    @Bean
    MenuPart catalogueInMenu() {
        return new MenuPart("staff.menu.catalogue", "/staff/catalogue", null, 60);
    }
}
