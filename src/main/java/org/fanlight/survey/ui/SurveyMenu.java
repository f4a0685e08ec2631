package org.fanlight.survey.ui;

import org.fanlight.common.Role;
import org.fanlight.ui.MenuPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What surveys add to the staff menu. */
@Configuration
class SurveyMenu {

    @Bean
    MenuPart surveyInMenu() {
        return new MenuPart("staff.menu.survey", "/staff/survey", Role.SENIOR, 30);
    }
}
