package org.fanlight.lettings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.lettings.Letting.Content;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lettings as they lie in the database. */
@Component
class LettingRows {

    private static final int SHOWN = 100;

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    LettingRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    UUID add(String landlord, UUID author, Content content, Instant at) {
        UUID id = Ids.next();
        vault.createKey(id);
        database.sql("insert into letting (id, landlord, author, at, content) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(landlord)
                .param(author.toString())
                .param(Timestamp.from(at))
                .param(seal(id, content))
                .update();
        return id;
    }

    void change(UUID id, Content content) {
        database.sql("update letting set content = ? where id = ?")
                .param(seal(id, content))
                .param(id.toString())
                .update();
    }

    void mark(UUID id, String column, Instant at) {
        database.sql("update letting set " + column + " = ? where id = ?")
                .param(Timestamp.from(at))
                .param(id.toString())
                .update();
    }

    /** Newest first. */
    List<Letting> of(String landlord) {
        return database.sql("select * from letting where landlord = ? order by at desc, id limit " + SHOWN)
                .param(landlord)
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Timestamp offered = row.getTimestamp("offered_at");
                    Timestamp completed = row.getTimestamp("completed_at");
                    return new Letting(
                            id,
                            row.getTimestamp("at").toInstant(),
                            offered == null ? null : offered.toInstant(),
                            completed == null ? null : completed.toInstant(),
                            json.readValue(vault.key(id).open(place(id), row.getBytes("content")), Content.class));
                })
                .list();
    }

    private byte[] seal(UUID id, Content content) {
        return vault.seal(id, place(id), json.writeValueAsString(content));
    }

    private static Place place(UUID id) {
        return new Place("letting", "content", id);
    }
}
