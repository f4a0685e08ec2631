package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.progress.ProgressView;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people were told at closing, each under their own key (RU21). */
@Component
class Closings {

    private final JdbcClient database;
    private final Vault vault;

    Closings(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void keep(CaseFile file, UUID author, ClosingDesk.Closing closing, Instant at) {
        UUID id = Ids.next();
        String summary = closing.summaries().getOrDefault(file.partyId(), "").strip();
        database.sql("""
                insert into case_closing (id, case_id, party_id, at, author, reason, language, summary)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(file.id().toString())
                .param(file.partyId().toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(closing.reason())
                .param(closing.language())
                .param(vault.seal(file.partyId(), place(id), summary))
                .update();
    }

    /** The last one. */
    Optional<ProgressView.Closing> of(UUID partyId) {
        return database.sql(
                        "select id, at, language, summary from case_closing where party_id = ? order by at desc limit 1")
                .param(partyId.toString())
                .query((row, n) -> new ProgressView.Closing(
                        row.getTimestamp("at").toInstant(),
                        vault.key(partyId).open(place(UUID.fromString(row.getString("id"))), row.getBytes("summary")),
                        row.getString("language")))
                .optional();
    }

    private static Place place(UUID id) {
        return new Place("case_closing", "summary", id);
    }
}
