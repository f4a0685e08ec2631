package org.fanlight.casework;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds cases by the people in them, among those whoever asks may open. */
@Service
class CaseLinksOfParties implements CaseLinks {

    private final Cases cases;
    private final OwnCases own;

    CaseLinksOfParties(Cases cases, OwnCases own) {
        this.cases = cases;
        this.own = own;
    }

    @Override
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<UUID> caseOf(UUID partyId) {
        return cases.findByPartyId(partyId)
                .filter(own::mayOpen)
                .map(file -> own.lead(file.id()).id());
    }
}
