package org.fanlight.casework.works.ui;

import org.fanlight.casework.ui.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds repairs, security and moves to the pages of a case. */
@Configuration
class WorksOnCase {

    static final String NAME = "works";

    @Bean
    CasePart worksPart() {
        return new CasePart(NAME, 30);
    }
}
