package org.fanlight.casework.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.progress.Consent;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.stereotype.Component;

/** Takes back what was allowed, whoever does it, and has staff tell the agency. */
@Component
class Withdrawing {

    private static final Duration TIME_TO_TELL = Duration.ofDays(1);

    private final Casebook cases;
    private final ConsentRows rows;
    private final Record record;

    Withdrawing(Casebook cases, ConsentRows rows, Record record) {
        this.cases = cases;
        this.rows = rows;
        this.record = record;
    }

    void withdraw(UUID partyId, UUID consentId, Instant at) {
        Consent consent = rows.of(partyId).stream()
                .filter(one -> one.id().equals(consentId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such consent"));
        if (rows.withdraw(consent.id(), at)) {
            UUID own = cases.ownCaseOf(partyId);
            record.note(Deed.CONSENT_WITHDRAWN, "case", own);
            cases.ask(own, TaskCode.TELL_AGENCY, at.plus(TIME_TO_TELL), consentId.toString());
        }
    }
}
