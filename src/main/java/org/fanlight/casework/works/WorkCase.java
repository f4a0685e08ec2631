package org.fanlight.casework.works;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.works.WorkRefused.Why;
import org.springframework.stereotype.Component;

/** What the desks of this folder share: the case, the time, and words of the right length. */
@Component
class WorkCase {

    static final int LONGEST = 2_000;

    private final Casebook cases;
    private final Clock clock;

    WorkCase(Casebook cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    Casebook cases() {
        return cases;
    }

    /** The case, where something may still be begun. */
    Page open(UUID caseId) {
        Page file = cases.read(caseId);
        if (!file.stage().isOpen()) {
            throw new WorkRefused(Why.CLOSED);
        }
        return file;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A time from then to now, for what was done; the minute in which it was heard counts as after it. */
    Instant between(Instant from, Instant at) {
        if (at.isBefore(from.truncatedTo(ChronoUnit.MINUTES)) || at.isAfter(now())) {
            throw new WorkRefused(Why.NO_TIME);
        }
        return at.isBefore(from) ? from : at.truncatedTo(ChronoUnit.MICROS);
    }

    static String words(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new WorkRefused(Why.NO_WORDS);
        }
        return words.strip();
    }

    static void kept(boolean asSeen) {
        if (!asSeen) {
            throw new WorkRefused(Why.CHANGED);
        }
    }
}
