package org.fanlight.casework.consent;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.Consent;
import org.fanlight.casework.progress.Consent.How;
import org.fanlight.casework.progress.Consent.Purpose;
import org.fanlight.casework.progress.Consents.Shared;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people allowed and what was shared, as it lies in the database, each under their own key. */
@Component
class ConsentRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    ConsentRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Allowed(String agency, Purpose purpose, String what, How how) {}

    private record Told(String agency, Purpose purpose, boolean named, String what) {}

    UUID add(UUID caseId, UUID partyId, NewConsent consent, LocalDate until, UUID recordedBy, Instant at) {
        UUID id = Ids.next();
        var content =
                new Allowed(consent.agency(), consent.purpose(), consent.what().strip(), consent.how());
        database.sql("""
                insert into consent_entry (id, case_id, party_id, at, recorded_by, until, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(Timestamp.from(at))
                .param(recordedBy.toString())
                .param(until)
                .param(vault.seal(partyId, place("consent_entry", id), json.writeValueAsString(content)))
                .update();
        return id;
    }

    /** Newest first; none once the person was forgotten. */
    List<Consent> of(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return List.of();
        }
        return database.sql("select * from consent_entry where party_id = ? order by at desc, id desc")
                .param(partyId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Timestamp withdrawn = row.getTimestamp("withdrawn_at");
                    Allowed content = json.readValue(
                            vault.key(partyId).open(place("consent_entry", id), row.getBytes("content")),
                            Allowed.class);
                    return new Consent(
                            id,
                            row.getTimestamp("at").toInstant(),
                            content.agency(),
                            content.purpose(),
                            content.what(),
                            content.how(),
                            row.getObject("until", LocalDate.class),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list();
    }

    /** @return false when it was taken back before */
    boolean withdraw(UUID id, Instant at) {
        return database.sql("update consent_entry set withdrawn_at = ? where id = ? and withdrawn_at is null")
                        .param(Timestamp.from(at))
                        .param(id.toString())
                        .update()
                == 1;
    }

    void share(UUID caseId, UUID partyId, Shared shared, UUID author, @Nullable UUID consent) {
        UUID id = Ids.next();
        var content = new Told(shared.agency(), shared.purpose(), shared.named(), shared.what());
        database.sql("""
                insert into sharing (id, case_id, party_id, at, author, consent, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(Timestamp.from(shared.at()))
                .param(author.toString())
                .param(consent == null ? null : consent.toString())
                .param(vault.seal(partyId, place("sharing", id), json.writeValueAsString(content)))
                .update();
    }

    /** Newest first; none once the person was forgotten. */
    List<Shared> shared(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return List.of();
        }
        return database.sql("select * from sharing where party_id = ? order by at desc, id desc")
                .param(partyId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Told content = json.readValue(
                            vault.key(partyId).open(place("sharing", id), row.getBytes("content")), Told.class);
                    return new Shared(
                            row.getTimestamp("at").toInstant(),
                            content.agency(),
                            content.purpose(),
                            content.named(),
                            content.what());
                })
                .list();
    }

    private static Place place(String table, UUID id) {
        return new Place(table, "content", id);
    }
}
