package org.fanlight.casework.action;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether any step was taken, for rules of other parts of casework; never which. */
@Component
public class TakenSteps {

    private final ActionRows rows;

    TakenSteps(ActionRows rows) {
        this.rows = rows;
    }

    public boolean any(List<UUID> cases) {
        return rows.anyTaken(cases);
    }
}
