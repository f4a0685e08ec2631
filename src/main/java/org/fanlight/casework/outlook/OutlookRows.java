package org.fanlight.casework.outlook;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.Outlook;
import org.fanlight.casework.progress.Outlook.Likelihood;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people were told of how likely a result is, each under their own key. */
@Component
class OutlookRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    OutlookRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Content(Likelihood likelihood, String because, String language) {}

    void add(UUID caseId, UUID partyId, Outlook told, UUID author) {
        var content = new Content(told.likelihood(), told.because(), told.languageTag());
        database.sql("""
                insert ignore into outlook (message, party_id, case_id, at, author, content) values (?, ?, ?, ?, ?, ?)""")
                .param(told.message().toString())
                .param(partyId.toString())
                .param(caseId.toString())
                .param(Timestamp.from(told.at()))
                .param(author.toString())
                .param(vault.seal(partyId, place(told.message()), json.writeValueAsString(content)))
                .update();
    }

    /** Newest first; none once the person was forgotten. */
    List<Outlook> of(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return List.of();
        }
        var key = vault.key(partyId);
        return database.sql("select * from outlook where party_id = ? order by at desc")
                .param(partyId.toString())
                .query((row, n) -> {
                    UUID message = UUID.fromString(row.getString("message"));
                    var content = json.readValue(key.open(place(message), row.getBytes("content")), Content.class);
                    return new Outlook(
                            message,
                            row.getTimestamp("at").toInstant(),
                            content.likelihood(),
                            content.because(),
                            content.language());
                })
                .list();
    }

    private static Place place(UUID message) {
        return new Place("outlook", "content", message);
    }
}
