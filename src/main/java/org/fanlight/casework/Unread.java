package org.fanlight.casework;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mark that something new came from a person. It lies beside the case, not in its version: a message must not make a
 * colleague's deed fail. A closed case with the mark is back in the inbox until somebody has read it.
 */
@Component
class Unread {

    private final JdbcClient database;
    private final Cases cases;
    private final Clocks clocks;

    Unread(JdbcClient database, Cases cases, Clocks clocks) {
        this.database = database;
        this.cases = cases;
        this.clocks = clocks;
    }

    /** Marks the case this person is in; a report whose case is still being opened is new anyway. */
    void mark(UUID partyId) {
        cases.findByPartyId(partyId).ifPresent(file -> {
            UUID lead = file.mergedInto();
            set(lead == null ? file.id() : lead, true);
        });
    }

    void set(UUID caseId, boolean isUnread) {
        database.sql("update case_file set unread = ? where id = ?")
                .param(isUnread)
                .param(caseId.toString())
                .update();
        clocks.refresh(caseId);
    }
}
