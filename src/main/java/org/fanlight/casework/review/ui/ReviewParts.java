package org.fanlight.casework.review.ui;

import org.fanlight.casework.ui.CasePart;
import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the reviews among the pages of a case, and the manager's list into the menu. */
@Configuration
class ReviewParts {

    @Bean
    CasePart reviewsOfCase() {
        return new CasePart("reviews", 60);
    }

    @Bean
    MenuPart closedCasesInMenu() {
        return new MenuPart("staff.menu.closed-cases", "/staff/closed-cases", Role.SENIOR, 45);
    }
}
