package org.fanlight.casework.otherparty.ui;

import org.fanlight.casework.ui.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the page about the other party beside the others of a case. */
@Configuration
class OtherPartyPage {

    static final String NAME = "other-party";

    @Bean
    CasePart otherPartyPart() {
        return new CasePart(NAME, 30);
    }
}
