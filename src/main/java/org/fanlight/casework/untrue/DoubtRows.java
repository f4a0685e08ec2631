package org.fanlight.casework.untrue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.untrue.Doubt.Content;
import org.fanlight.casework.untrue.Doubt.State;
import org.fanlight.common.Ids;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Its only place in the database, under the person's key; nothing else refers to it. */
@Component
class DoubtRows {

    private final JdbcClient database;
    private final SealedContent content;
    private final Vault vault;

    DoubtRows(JdbcClient database, SealedContent content, Vault vault) {
        this.database = database;
        this.content = content;
        this.vault = vault;
    }

    UUID open(UUID caseId, UUID partyId, UUID opener, Content said, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into case_doubt (id, case_id, party_id, state, opener, at, content)
                values (?, ?, ?, 'OPENED', ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(opener.toString())
                .param(Timestamp.from(at))
                .param(content.seal(partyId, "case_doubt", id, said))
                .update();
        return id;
    }

    /** @return false when somebody moved it first */
    boolean move(Doubt doubt, State to, Content said, Instant at, @Nullable Instant until) {
        return database.sql(
                                "update case_doubt set state = ?, at = ?, until = ?, content = ? where id = ? and state = ?")
                        .param(to.name())
                        .param(Timestamp.from(at))
                        .param(until == null ? null : Timestamp.from(until))
                        .param(content.seal(doubt.partyId(), "case_doubt", doubt.id(), said))
                        .param(doubt.id().toString())
                        .param(doubt.state().name())
                        .update()
                == 1;
    }

    /** Nothing of it stays. */
    void delete(UUID id) {
        database.sql("delete from case_doubt where id = ?").param(id.toString()).update();
    }

    List<Doubt> of(UUID caseId) {
        return database
                .sql("select * from case_doubt where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> vault.remembers(UUID.fromString(row.getString("party_id")))
                        ? List.of(row(row))
                        : List.<Doubt>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Doubt row(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        Timestamp until = row.getTimestamp("until");
        return new Doubt(
                id,
                party,
                State.valueOf(row.getString("state")),
                UUID.fromString(row.getString("opener")),
                row.getTimestamp("at").toInstant(),
                until == null ? null : until.toInstant(),
                content.open(party, "case_doubt", id, row.getBytes("content"), Content.class));
    }
}
