package org.fanlight.casework.recording;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The marks of cases as they lie in the database, sealed with the case's key. */
@Component
class MarkRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    MarkRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(UUID caseId, Marks marks, UUID author, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into case_mark (id, case_id, at, author, content) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(vault.seal(caseId, place(id), json.writeValueAsString(marks)))
                .update();
    }

    /** The marks that hold; empty while nobody set any. */
    Optional<Marks> of(UUID caseId) {
        if (!vault.remembers(caseId)) {
            return Optional.empty();
        }
        var key = vault.key(caseId);
        return database.sql("select id, content from case_mark where case_id = ? order by at desc, id desc limit 1")
                .param(caseId.toString())
                .query((row, n) -> json.readValue(
                        key.open(place(UUID.fromString(row.getString("id"))), row.getBytes("content")), Marks.class))
                .optional();
    }

    private static Place place(UUID id) {
        return new Place("case_mark", "content", id);
    }
}
