package org.fanlight.report;

import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.journey.Answers;
import org.springframework.stereotype.Component;

/** What other packages do with a new report, inside its transaction. */
@Component
class Neighbours {

    int packVersion(String landlord) {
        return 1;
    }

    void register(Receipt receipt, Language language, Answers heard) {}

    void moveFiles(UUID draft, String handle, UUID report) {}
}
