package org.fanlight.papers.ui;

import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the policy's papers add to the staff menu. */
@Configuration
class PapersMenu {

    @Bean
    MenuPart papersInMenu() {
        return new MenuPart("staff.menu.papers", "/staff/papers", null, 60);
    }
}
