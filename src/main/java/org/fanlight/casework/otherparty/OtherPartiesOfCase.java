package org.fanlight.casework.otherparty;

import java.util.List;
import java.util.UUID;
import org.fanlight.casework.otherparty.OtherParty.Known;
import org.springframework.stereotype.Component;

/** How much is known of the other parties, for rules of other parts of casework; never who they are. */
@Component
public class OtherPartiesOfCase {

    private final OtherRows rows;

    OtherPartiesOfCase(OtherRows rows) {
        this.rows = rows;
    }

    public List<Known> known(List<UUID> cases) {
        return rows.of(cases).stream().map(one -> one.details().known()).toList();
    }
}
