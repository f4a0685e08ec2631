package org.fanlight.casework.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.common.London;
import org.springframework.stereotype.Component;

/** Whether what a sharing rests on holds at this moment: it was neither taken back, nor ran out, nor forgotten (RU15). */
@Component
public class StillAllowed {

    private final ConsentRows rows;
    private final Clock clock;

    StillAllowed(ConsentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Asks the consents themselves, each time. */
    public boolean holds(UUID partyId, UUID consent) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), London.ZONE);
        return rows.of(partyId).stream().anyMatch(one -> one.id().equals(consent) && one.holds(today));
    }
}
