package org.fanlight.casework.letters.ui;

import org.fanlight.casework.ui.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the page of letters to the pages of a case. */
@Configuration
class LettersOnCase {

    static final String NAME = "letters";

    @Bean
    CasePart lettersPart() {
        return new CasePart(NAME, 40);
    }
}
