package org.fanlight.casework.outlook;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.casework.progress.Outlook;
import org.fanlight.casework.progress.Outlooks;
import org.fanlight.common.CurrentPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a reporter how likely a result is, beside the message that said so. */
@Service
class OutlooksOfReporter implements Outlooks {

    private final OutlookRows rows;
    private final CurrentPerson person;

    OutlooksOfReporter(OutlookRows rows, CurrentPerson person) {
        this.rows = rows;
        this.person = person;
    }

    @Override
    @PreAuthorize("hasRole('REPORTER')")
    @Transactional(readOnly = true)
    public Map<UUID, Outlook> mine() {
        return rows.of(person.reporter().id()).stream()
                .collect(Collectors.toMap(Outlook::message, Function.identity()));
    }
}
