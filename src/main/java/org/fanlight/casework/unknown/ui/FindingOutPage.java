package org.fanlight.casework.unknown.ui;

import org.fanlight.casework.ui.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page beside the others of a case. */
@Configuration
class FindingOutPage {

    static final String NAME = "finding-out";

    @Bean
    CasePart findingOutPart() {
        return new CasePart(NAME, 35);
    }
}
