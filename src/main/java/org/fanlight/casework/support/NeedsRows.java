package org.fanlight.casework.support;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.support.Needs.Agreed;
import org.fanlight.casework.support.Needs.Form;
import org.fanlight.casework.support.Needs.Referred;
import org.fanlight.common.Ids;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people need and whom they agreed to, each under their own key. */
@Component
class NeedsRows {

    private final JdbcClient database;
    private final SealedContent content;
    private final Vault vault;

    NeedsRows(JdbcClient database, SealedContent content, Vault vault) {
        this.database = database;
        this.content = content;
        this.vault = vault;
    }

    private record Said(List<String> kinds, String words) {}

    private record Agency(String agency, String what) {}

    boolean isKnown(UUID about) {
        return vault.remembers(about);
    }

    void write(UUID about, UUID author, List<String> kinds, String words, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into support_needs (id, about, at, author, content) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(about.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(content.seal(about, "support_needs", id, new Said(kinds, words)))
                .update();
    }

    /** The newest; empty while nobody asked, and once the person was forgotten. */
    Optional<Form> form(UUID about) {
        if (!isKnown(about)) {
            return Optional.empty();
        }
        return database.sql("select * from support_needs where about = ? order by at desc, id desc limit 1")
                .param(about.toString())
                .query((row, n) -> {
                    Said said = content.open(
                            about,
                            "support_needs",
                            UUID.fromString(row.getString("id")),
                            row.getBytes("content"),
                            Said.class);
                    return new Form(
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            said.kinds(),
                            said.words());
                })
                .optional();
    }

    void agree(UUID otherId, UUID author, String agency, String how, LocalDate until, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into other_consent (id, other_id, at, author, until, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(otherId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(until)
                .param(content.seal(otherId, "other_consent", id, new Agency(agency, how)))
                .update();
    }

    List<Agreed> agreed(UUID otherId) {
        return database.sql("select * from other_consent where other_id = ? order by at, id")
                .param(otherId.toString())
                .query((row, n) -> new Agreed(
                        open(otherId, "other_consent", row.getString("id"), row.getBytes("content"))
                                .agency(),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    void refer(UUID otherId, UUID author, String agency, String what, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into other_referral (id, other_id, at, author, content) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(otherId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(content.seal(otherId, "other_referral", id, new Agency(agency, what)))
                .update();
    }

    List<Referred> referred(UUID otherId) {
        return database.sql("select * from other_referral where other_id = ? order by at, id")
                .param(otherId.toString())
                .query((row, n) -> {
                    Agency open = open(otherId, "other_referral", row.getString("id"), row.getBytes("content"));
                    return new Referred(row.getTimestamp("at").toInstant(), open.agency(), open.what());
                })
                .list();
    }

    private Agency open(UUID owner, String table, String id, byte[] sealed) {
        return content.open(owner, table, UUID.fromString(id), sealed, Agency.class);
    }
}
