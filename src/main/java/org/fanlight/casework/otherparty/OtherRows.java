package org.fanlight.casework.otherparty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.otherparty.OtherParty.Details;
import org.fanlight.common.Ids;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Other parties as they lie in the database, each under their own key. */
@Component
class OtherRows {

    private final JdbcClient database;
    private final SealedContent content;
    private final Vault vault;

    OtherRows(JdbcClient database, SealedContent content, Vault vault) {
        this.database = database;
        this.content = content;
        this.vault = vault;
    }

    UUID add(UUID caseId, UUID author, Details details, Instant at) {
        UUID id = Ids.next();
        vault.createKey(id);
        database.sql("insert into other_party (id, case_id, at, author, found, content) values (?, ?, ?, ?, false, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(content.seal(id, "other_party", id, details))
                .update();
        return id;
    }

    void change(UUID id, UUID author, Details details, Instant at) {
        database.sql("update other_party set at = ?, author = ?, content = ? where id = ?")
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(content.seal(id, "other_party", id, details))
                .param(id.toString())
                .update();
    }

    void find(UUID id, boolean found) {
        database.sql("update other_party set found = ? where id = ?")
                .param(found)
                .param(id.toString())
                .update();
    }

    int count(List<UUID> cases) {
        return of(cases).size();
    }

    /** Oldest first; those forgotten are gone. */
    List<OtherParty> of(List<UUID> cases) {
        return database
                .sql("select * from other_party where case_id in (:cases) order by id")
                .param("cases", cases.stream().map(UUID::toString).toList())
                .query((row, n) -> row(row))
                .list()
                .stream()
                .filter(one -> vault.remembers(one.id()))
                .map(one -> one.open(content))
                .toList();
    }

    private record Sealed(UUID id, UUID caseId, Instant at, UUID author, boolean found, byte[] bytes) {

        OtherParty open(SealedContent content) {
            return new OtherParty(
                    id, caseId, at, author, found, content.open(id, "other_party", id, bytes, Details.class));
        }
    }

    private static Sealed row(ResultSet row) throws SQLException {
        return new Sealed(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("case_id")),
                row.getTimestamp("at").toInstant(),
                UUID.fromString(row.getString("author")),
                row.getBoolean("found"),
                row.getBytes("content"));
    }
}
