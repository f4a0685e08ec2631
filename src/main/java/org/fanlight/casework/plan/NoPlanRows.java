package org.fanlight.casework.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why cases have no action plan, under the case's key. */
@Component
class NoPlanRows {

    private static final String TABLE = "plan_not_made";

    private final JdbcClient database;
    private final SealedContent sealed;

    NoPlanRows(JdbcClient database, SealedContent sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    private record Content(String reason) {}

    void add(UUID caseId, UUID author, String reason, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into plan_not_made (id, case_id, at, author, content) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(sealed.seal(caseId, TABLE, id, new Content(reason)))
                .update();
    }

    /** The last reason; empty when nobody gave one. */
    Optional<String> of(UUID caseId) {
        return database.sql("select id, content from plan_not_made where case_id = ? order by at desc, id desc limit 1")
                .param(caseId.toString())
                .query((row, n) -> sealed.open(
                        caseId, TABLE, UUID.fromString(row.getString("id")), row.getBytes("content"), Content.class))
                .optional()
                .map(Content::reason);
    }
}
