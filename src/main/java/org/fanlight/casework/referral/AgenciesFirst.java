package org.fanlight.casework.referral;

import java.util.List;
import java.util.Optional;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.KeepsOpen;
import org.springframework.stereotype.Component;

/** Keeps a case open until somebody thought of every agency its facts bring up (LAW-08). */
@Component
class AgenciesFirst implements KeepsOpen {

    private final ConsideringDesk considering;

    AgenciesFirst(ConsideringDesk considering) {
        this.considering = considering;
    }

    @Override
    public List<String> missing(Page file) {
        return considering.of(file.id()).values().stream().anyMatch(Optional::isEmpty)
                ? List.of("staff.agencies.owed")
                : List.of();
    }
}
