package org.fanlight.casework.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions of plans as they lie in the database, each under its person's key. */
@Component
class PlanRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    PlanRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** @param shownAt null while it is a draft */
    record Row(UUID id, int number, UUID author, @Nullable Instant shownAt, PlanContent content) {}

    /** Newest first, a draft before what was shown; none once the person was forgotten. */
    List<Row> of(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return List.of();
        }
        return database.sql("select * from plan_version where party_id = ? order by number desc")
                .param(partyId.toString())
                .query((row, n) -> row(partyId, row))
                .list();
    }

    boolean isKnown(UUID partyId) {
        return vault.remembers(partyId);
    }

    /** What the person was shown last. */
    Optional<Row> newestShown(UUID partyId) {
        return of(partyId).stream().filter(row -> row.shownAt() != null).findFirst();
    }

    /** Keeps the person's one draft. */
    void draft(UUID caseId, UUID partyId, UUID author, PlanContent content, Instant at) {
        var rows = of(partyId);
        Row newest = rows.isEmpty() ? null : rows.getFirst();
        if (newest != null && newest.shownAt() == null) {
            database.sql("update plan_version set content = ?, author = ?, at = ? where id = ? and shown_at is null")
                    .param(sealed(partyId, newest.id(), content))
                    .param(author.toString())
                    .param(Timestamp.from(at))
                    .param(newest.id().toString())
                    .update();
            return;
        }
        UUID id = Ids.next();
        database.sql("""
                insert into plan_version (id, case_id, party_id, number, at, author, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(newest == null ? 1 : newest.number() + 1)
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(sealed(partyId, id, content))
                .update();
    }

    /** From now on the person sees it. @return false when it was shown already */
    boolean show(UUID id, Instant at) {
        return database.sql("update plan_version set shown_at = ? where id = ? and shown_at is null")
                        .param(Timestamp.from(at))
                        .param(id.toString())
                        .update()
                == 1;
    }

    private byte[] sealed(UUID partyId, UUID id, PlanContent content) {
        return vault.seal(partyId, place(id), json.writeValueAsString(content));
    }

    private Row row(UUID partyId, ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        Timestamp shownAt = row.getTimestamp("shown_at");
        String content = vault.key(partyId).open(place(id), row.getBytes("content"));
        return new Row(
                id,
                row.getInt("number"),
                UUID.fromString(row.getString("author")),
                shownAt == null ? null : shownAt.toInstant(),
                json.readValue(content, PlanContent.class));
    }

    private static Place place(UUID id) {
        return new Place("plan_version", "content", id);
    }
}
