package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.AssessmentDesk.SafetyStep;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps taken at once to make somebody safer, or why none was. */
@Component
class Safety {

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    Safety(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    void add(UUID caseId, UUID author, boolean none, String words) {
        UUID id = Ids.next();
        database.sql("insert into case_safety_step (id, case_id, at, author, none, words) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(clock.instant()))
                .param(author.toString())
                .param(none)
                .param(vault.seal(caseId, place(id), words))
                .update();
    }

    /** Whether a step was written down, or why none, since then. */
    boolean hasAny(UUID caseId, Instant since) {
        return database.sql("select count(*) from case_safety_step where case_id = ? and at >= ?")
                        .param(caseId.toString())
                        .param(Timestamp.from(since))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<SafetyStep> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from case_safety_step where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> new SafetyStep(
                        row.getTimestamp("at").toInstant(),
                        UUID.fromString(row.getString("author")),
                        row.getBoolean("none"),
                        key.open(place(UUID.fromString(row.getString("id"))), row.getBytes("words"))))
                .list();
    }

    private static Place place(UUID id) {
        return new Place("case_safety_step", "words", id);
    }
}
