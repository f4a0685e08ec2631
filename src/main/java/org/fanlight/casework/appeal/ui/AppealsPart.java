package org.fanlight.casework.appeal.ui;

import org.fanlight.casework.ui.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts this page among those of a case. */
@Configuration
class AppealsPart {

    @Bean
    CasePart appealsOfCase() {
        return new CasePart("appeals", 65);
    }
}
