package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.UUID;

/** The clock of a closed case that waits for its people to be asked how it went. */
public interface SurveyClock {

    /**
     * When to ask: as the case closes where its policy says so, else on the day its policy pack sets, in time.
     *
     * @param closedAt when it was closed, which is also the answer for a case without such a clock
     */
    Instant askAt(UUID caseId, Instant closedAt);

    /** They were asked at this instant: the clock ends. Does nothing where none runs. */
    void asked(UUID caseId, Instant at);
}
