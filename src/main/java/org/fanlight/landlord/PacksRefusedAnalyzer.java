package org.fanlight.landlord;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain sentences, in place of a stack trace, why the program does not start with these packs. */
class PacksRefusedAnalyzer extends AbstractFailureAnalyzer<PacksRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PacksRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(), "Mend each line named above and start Fanlight again.", refused);
    }
}
