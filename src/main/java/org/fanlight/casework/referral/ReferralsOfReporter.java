package org.fanlight.casework.referral;

import java.util.List;
import org.fanlight.casework.progress.Referrals;
import org.fanlight.common.CurrentPerson;
import org.fanlight.landlord.Landlords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A reporter sees whom we asked to help them, what came of it, and when somebody there looked. */
@Service
class ReferralsOfReporter implements Referrals {

    private final ReferralRows rows;
    private final ReferralViews views;
    private final HandOverRows handOvers;
    private final Landlords landlords;
    private final CurrentPerson person;

    ReferralsOfReporter(
            ReferralRows rows, ReferralViews views, HandOverRows handOvers, Landlords landlords, CurrentPerson person) {
        this.rows = rows;
        this.views = views;
        this.handOvers = handOvers;
        this.landlords = landlords;
        this.person = person;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<Asked> mine() {
        return rows.of(person.reporter().id()).stream()
                .map(one -> new Asked(
                        one.sentAt(),
                        one.agencyName(),
                        one.named(),
                        one.what(),
                        one.state().textKey(),
                        one.followedUpAt() == null ? one.followUpOn() : null,
                        one.warm(),
                        views.of(one.id())))
                .toList();
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public List<There> handedOver() {
        return handOvers.of(person.reporter().id()).stream()
                .map(one -> new There(
                        HandOverDesk.name(landlords, one.to()), one.reference(), one.code(), one.receivedAt()))
                .toList();
    }
}
