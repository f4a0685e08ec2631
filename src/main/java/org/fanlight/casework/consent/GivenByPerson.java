package org.fanlight.casework.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.stereotype.Component;

/** Enters in the ledger what a person allows on their own page, by asking for something that needs it. */
@Component
public class GivenByPerson {

    private final ConsentRows rows;
    private final Record record;
    private final Clock clock;

    GivenByPerson(ConsentRows rows, Record record, Clock clock) {
        this.rows = rows;
        this.record = record;
        this.clock = clock;
    }

    /** @param caseId the case their own report opened @return the entry, which they can take back like any other */
    public UUID give(UUID caseId, UUID partyId, NewConsent consent, LocalDate until) {
        UUID id = rows.add(
                caseId, partyId, consent, until, partyId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        record.note(Deed.CONSENT_GIVEN, "case", caseId, consent.purpose().name());
        return id;
    }
}
