package org.fanlight.casework.referral;

import java.util.Collection;
import java.util.UUID;
import org.fanlight.casework.referral.Referral.State;
import org.springframework.stereotype.Component;

/** Whether somebody else took a case on: no case is closed as handed over without an agency that has it (IMA-3.3e). */
@Component
public class HandedOn {

    private final ReferralRows rows;
    private final HandOverRows handOvers;

    HandedOn(ReferralRows rows, HandOverRows handOvers) {
        this.rows = rows;
        this.handOvers = handOvers;
    }

    /** Whether an agency was asked, with consent, about each of these people, and did not refuse. */
    public boolean all(Collection<UUID> parties) {
        return parties.stream()
                .allMatch(party -> !handOvers.of(party).isEmpty()
                        || rows.of(party).stream().anyMatch(one -> one.state() != State.REFUSED));
    }
}
