package org.fanlight.casework.consent;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.progress.Consent;
import org.fanlight.casework.progress.Consents;
import org.fanlight.casework.voice.ConsentVoice;
import org.fanlight.common.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reporter sees what they allowed and what was shared, and takes back what they want. */
@Service
class ConsentOfReporter implements Consents, ConsentVoice {

    private final ConsentRows rows;
    private final ExceptionRows exceptions;
    private final Withdrawing withdrawing;
    private final Casebook cases;
    private final CurrentPerson person;
    private final Clock clock;

    ConsentOfReporter(
            ConsentRows rows,
            ExceptionRows exceptions,
            Withdrawing withdrawing,
            Casebook cases,
            CurrentPerson person,
            Clock clock) {
        this.rows = rows;
        this.exceptions = exceptions;
        this.withdrawing = withdrawing;
        this.cases = cases;
        this.person = person;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<Consent> mine() {
        return rows.of(person.reporter().id());
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<Shared> shared() {
        return rows.shared(person.reporter().id());
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<Without> withoutAsking() {
        return exceptions.of(person.reporter().id()).stream()
                .filter(one -> one.isShared() && one.said().unsafeToTell().isBlank())
                .map(one -> new Without(
                        one.at(),
                        one.said().agency(),
                        one.said().ground().textKey(),
                        one.said().items()))
                .toList();
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional
    public void withdraw(UUID consentId) {
        UUID party = person.reporter().id();
        withdrawing.withdraw(party, consentId, clock.instant());
        cases.markUnread(party);
    }
}
