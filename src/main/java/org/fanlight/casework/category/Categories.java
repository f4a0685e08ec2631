package org.fanlight.casework.category;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.category.Category.State;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The categories of cases as they lie in the database, sealed with the case's key. */
@Component
class Categories {

    private final JdbcClient database;
    private final Vault vault;

    Categories(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    UUID propose(UUID caseId, UUID author, Finding finding, Instant at) {
        return keep(caseId, author, finding, State.PROPOSED, null, at);
    }

    /** A category that stands at once, because whoever decides it decides alone. */
    UUID restore(UUID caseId, UUID decider, Finding finding, Instant at) {
        return keep(caseId, decider, finding, State.APPROVED, decider, at);
    }

    private UUID keep(UUID caseId, UUID author, Finding finding, State state, @Nullable UUID decider, Instant at) {
        UUID id = Ids.next();
        var key = vault.key(caseId);
        Intention intention = finding.intention();
        database.sql("""
                insert into case_category (id, case_id, at, author, category, intention, reason, evidence, words,
                  language, state, decided_at, decider) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(key.seal(place("category", id), finding.category()))
                .param(intention == null ? null : key.seal(place("intention", id), intention.name()))
                .param(key.seal(place("reason", id), finding.reason()))
                .param(key.seal(place("evidence", id), finding.evidence()))
                .param(key.seal(place("words", id), finding.words()))
                .param(finding.language())
                .param(state.name())
                .param(decider == null ? null : Timestamp.from(at))
                .param(decider == null ? null : decider.toString())
                .update();
        return id;
    }

    /** @return false when somebody else decided it first */
    boolean decide(UUID caseId, UUID id, State state, UUID decider, @Nullable String decision, Instant at) {
        return database.sql("""
                update case_category set state = ?, decided_at = ?, decider = ?, decision = ?
                where id = ? and case_id = ? and state = 'PROPOSED'""")
                        .param(state.name())
                        .param(Timestamp.from(at))
                        .param(decider.toString())
                        .param(decision == null ? null : vault.seal(caseId, place("decision", id), decision))
                        .param(id.toString())
                        .param(caseId.toString())
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Category> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from case_category where case_id = ? order by at desc, id desc")
                .param(caseId.toString())
                .query((row, n) -> category(key, row))
                .list();
    }

    /** The one that stands; empty while the case is still handled as it was reported. */
    Optional<Category> standing(UUID caseId) {
        return of(caseId).stream().filter(one -> one.state() == State.APPROVED).findFirst();
    }

    private static Category category(Vault.Key key, ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        String intention = open(key, row, "intention", id);
        Timestamp decidedAt = row.getTimestamp("decided_at");
        String decider = row.getString("decider");
        String language = row.getString("language");
        return new Category(
                id,
                row.getTimestamp("at").toInstant(),
                UUID.fromString(row.getString("author")),
                key.open(place("category", id), row.getBytes("category")),
                intention == null ? null : Intention.valueOf(intention),
                key.open(place("reason", id), row.getBytes("reason")),
                orEmpty(open(key, row, "evidence", id)),
                orEmpty(open(key, row, "words", id)),
                orEmpty(language),
                State.valueOf(row.getString("state")),
                decidedAt == null ? null : decidedAt.toInstant(),
                decider == null ? null : UUID.fromString(decider),
                open(key, row, "decision", id));
    }

    private static @Nullable String open(Vault.Key key, ResultSet row, String column, UUID id) throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null ? null : key.open(place(column, id), sealed);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Place place(String column, UUID id) {
        return new Place("case_category", column, id);
    }
}
