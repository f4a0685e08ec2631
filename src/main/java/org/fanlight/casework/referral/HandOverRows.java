package org.fanlight.casework.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hand-overs as they lie in the database; the way back to the other report is under the person's key. */
@Component
class HandOverRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    HandOverRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Content(String reference, String code) {}

    void add(HandOver one, UUID author) {
        UUID report = one.toReport();
        database.sql("""
                insert into handed_over (id, from_landlord, case_id, party_id, to_landlord, to_report, first_at, sent_at,
                  author, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(one.id().toString())
                .param(one.from())
                .param(one.caseId().toString())
                .param(one.partyId().toString())
                .param(one.to())
                .param(report == null ? null : report.toString())
                .param(Timestamp.from(one.firstAt()))
                .param(Timestamp.from(one.sentAt()))
                .param(author.toString())
                .param(vault.seal(
                        one.partyId(),
                        place(one.id()),
                        json.writeValueAsString(new Content(one.reference(), one.code()))))
                .update();
    }

    /** Newest first; none once the person was forgotten. */
    List<HandOver> of(UUID partyId) {
        return vault.remembers(partyId)
                ? database.sql("select * from handed_over where party_id = ? order by sent_at desc, id desc")
                        .param(partyId.toString())
                        .query((row, n) -> read(row))
                        .list()
                : List.of();
    }

    /** The one this report came by; empty for a report that was told here first, or whose person was forgotten there. */
    Optional<HandOver> as(UUID reportId) {
        return database.sql(
                        "select h.* from handed_over h join vault_key k on k.owner = h.party_id where h.to_report = ?")
                .param(reportId.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    /** @return false when it was said before */
    boolean received(UUID id, UUID by, Instant at) {
        return database.sql(
                                "update handed_over set received_at = ?, received_by = ? where id = ? and received_at is null")
                        .param(Timestamp.from(at))
                        .param(by.toString())
                        .param(id.toString())
                        .update()
                == 1;
    }

    void count(String landlord, String to, String month) {
        database.sql("""
                insert into not_handed_over (landlord, to_landlord, month, people) values (?, ?, ?, 1)
                on duplicate key update people = people + 1""").param(landlord).param(to).param(month).update();
    }

    int counted(String landlord, String month) {
        return database.sql("select coalesce(sum(people), 0) from not_handed_over where landlord = ? and month = ?")
                .param(landlord)
                .param(month)
                .query(Integer.class)
                .single();
    }

    private HandOver read(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        var content = json.readValue(vault.key(party).open(place(id), row.getBytes("content")), Content.class);
        String report = row.getString("to_report");
        Timestamp received = row.getTimestamp("received_at");
        return new HandOver(
                id,
                row.getString("from_landlord"),
                UUID.fromString(row.getString("case_id")),
                party,
                row.getString("to_landlord"),
                report == null ? null : UUID.fromString(report),
                row.getTimestamp("first_at").toInstant(),
                row.getTimestamp("sent_at").toInstant(),
                received == null ? null : received.toInstant(),
                content.reference(),
                content.code());
    }

    private static Place place(UUID id) {
        return new Place("handed_over", "content", id);
    }
}
