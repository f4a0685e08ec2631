package org.fanlight.casework.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions that go ahead without an agreed plan, as they lie in the database, sealed with the case's key. */
@Component
class Overrides {

    private final JdbcClient database;
    private final Vault vault;

    Overrides(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    UUID ask(UUID caseId, UUID askedBy, String reason, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into plan_override (id, case_id, at, asked_by, reason) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(askedBy.toString())
                .param(vault.seal(caseId, place(id), reason))
                .update();
        return id;
    }

    /** @return false when it was decided already */
    boolean decide(UUID caseId, UUID id, UUID decider, boolean approved, Instant at) {
        return database.sql("""
                update plan_override set decided_at = ?, decider = ?, approved = ?
                where id = ? and case_id = ? and decided_at is null""")
                        .param(Timestamp.from(at))
                        .param(decider.toString())
                        .param(approved)
                        .param(id.toString())
                        .param(caseId.toString())
                        .update()
                == 1;
    }

    /** Uses up the oldest approved one. @return false when there is none */
    boolean use(UUID caseId, Instant at) {
        return database.sql("""
                update plan_override set used_at = ? where case_id = ? and approved and used_at is null
                order by at, id limit 1""")
                        .param(Timestamp.from(at))
                        .param(caseId.toString())
                        .update()
                == 1;
    }

    /** Newest first. */
    List<GoingAhead> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from plan_override where case_id = ? order by at desc, id desc")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    String decider = row.getString("decider");
                    boolean approved = row.getBoolean("approved");
                    return new GoingAhead(
                            id,
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("asked_by")),
                            key.open(place(id), row.getBytes("reason")),
                            decider == null ? null : UUID.fromString(decider),
                            decider != null && approved,
                            row.getTimestamp("used_at") != null);
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("plan_override", "reason", id);
    }
}
