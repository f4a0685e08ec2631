package org.fanlight.casework.otherparty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.otherparty.OtherParty.Known;
import org.springframework.stereotype.Component;

/** How much is known of the other parties, for rules of other parts of casework; never who they are. */
@Component
public class OtherPartiesOfCase {

    private final OtherRows rows;
    private final AccountRows accounts;
    private final ConclusionRows conclusions;

    OtherPartiesOfCase(OtherRows rows, AccountRows accounts, ConclusionRows conclusions) {
        this.rows = rows;
        this.accounts = accounts;
        this.conclusions = conclusions;
    }

    public List<Known> known(List<UUID> cases) {
        return rows.of(cases).stream().map(one -> one.details().known()).toList();
    }

    /** How many are known and were asked for their side, and so know of the case. */
    public int asked(List<UUID> cases) {
        return (int) rows.of(cases).stream()
                .filter(one -> one.details().known() == Known.KNOWN)
                .filter(one -> accounts.of(one.id()).stream().anyMatch(step -> step.step() != Account.Step.UNSAFE))
                .count();
    }

    /** When the finding that stands was written down; empty while there is none. */
    public Optional<Instant> concludedAt(UUID caseId) {
        return conclusions.of(caseId).stream()
                .filter(one -> !one.isWaiting())
                .map(Conclusion::at)
                .findFirst();
    }
}
