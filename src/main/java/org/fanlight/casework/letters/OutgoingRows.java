package org.fanlight.casework.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.letters.Outgoing.State;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Letters to others, as they lie in the database, sealed with the case's key. */
@Component
class OutgoingRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    OutgoingRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Content(String to, String words) {}

    UUID add(UUID caseId, NewLetter letter, UUID author, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into outgoing_letter (id, case_id, template, language, large, state, version, content, author, at)
                values (?, ?, ?, ?, ?, 'DRAFT', 0, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(letter.template().name())
                .param(letter.language())
                .param(letter.large())
                .param(seal(caseId, id, letter.to(), letter.words()))
                .param(author.toString())
                .param(Timestamp.from(at))
                .update();
        return id;
    }

    private byte[] seal(UUID caseId, UUID id, String to, String words) {
        return vault.seal(caseId, place(id), json.writeValueAsString(new Content(to.strip(), words.strip())));
    }

    /** A changed letter is nobody's any more but its author's: it is read again. @return false when it is not as seen */
    boolean change(UUID caseId, UUID id, int seen, String to, String words, UUID author) {
        return database.sql("""
                update outgoing_letter set content = ?, author = ?, state = 'DRAFT', checker = null, checked_at = null,
                       version = version + 1
                where id = ? and version = ? and state in ('DRAFT', 'CHECKED')""")
                        .param(seal(caseId, id, to, words))
                        .param(author.toString())
                        .param(id.toString())
                        .param(seen)
                        .update()
                == 1;
    }

    boolean check(UUID id, int seen, UUID by, Instant at) {
        return database.sql("""
                update outgoing_letter set state = 'CHECKED', checker = ?, checked_at = ?, version = version + 1
                where id = ? and version = ? and state = 'DRAFT'""")
                        .param(by.toString())
                        .param(Timestamp.from(at))
                        .param(id.toString())
                        .param(seen)
                        .update()
                == 1;
    }

    boolean release(UUID id, int seen, UUID by, Instant at) {
        return database.sql("""
                update outgoing_letter set state = 'RELEASED', released_by = ?, released_at = ?, version = version + 1
                where id = ? and version = ? and state = 'CHECKED'""")
                        .param(by.toString())
                        .param(Timestamp.from(at))
                        .param(id.toString())
                        .param(seen)
                        .update()
                == 1;
    }

    boolean post(UUID id, UUID by, Instant at) {
        return database.sql("""
                update outgoing_letter set state = 'POSTED', posted_by = ?, posted_at = ?, version = version + 1
                where id = ? and state = 'RELEASED'""")
                        .param(by.toString())
                        .param(Timestamp.from(at))
                        .param(id.toString())
                        .update()
                == 1;
    }

    boolean withdraw(UUID id, int seen) {
        return database.sql("""
                update outgoing_letter set state = 'WITHDRAWN', version = version + 1
                where id = ? and version = ? and state in ('DRAFT', 'CHECKED')""").param(id.toString()).param(seen).update() == 1;
    }

    /** Newest first. */
    List<Outgoing> of(UUID caseId) {
        return database.sql("select * from outgoing_letter where case_id = ? order by at desc, id desc")
                .param(caseId.toString())
                .query(this::read)
                .list();
    }

    Optional<Outgoing> find(UUID id) {
        return database.sql("select * from outgoing_letter where id = ?")
                .param(id.toString())
                .query(this::read)
                .optional();
    }

    private Outgoing read(ResultSet row, int n) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID caseId = UUID.fromString(row.getString("case_id"));
        var content = json.readValue(vault.key(caseId).open(place(id), row.getBytes("content")), Content.class);
        String checker = row.getString("checker");
        return new Outgoing(
                id,
                caseId,
                Template.valueOf(row.getString("template")),
                row.getString("language"),
                row.getBoolean("large"),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                content.to(),
                content.words(),
                UUID.fromString(row.getString("author")),
                row.getTimestamp("at").toInstant(),
                checker == null ? null : UUID.fromString(checker),
                instant(row.getTimestamp("released_at")),
                instant(row.getTimestamp("posted_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Place place(UUID id) {
        return new Place("outgoing_letter", "content", id);
    }
}
