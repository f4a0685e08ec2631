package org.fanlight.casework.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.referral.Referral.State;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Referrals as they lie in the database, each under the key of the person it is about. */
@Component
class ReferralRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    ReferralRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Content(UUID agency, String agencyName, String type, boolean named, String code, String what) {}

    void add(Referral one, String landlord, UUID author) {
        var content = new Content(one.agency(), one.agencyName(), one.type(), one.named(), one.code(), one.what());
        database.sql("""
                insert into referral (id, case_id, party_id, landlord, agency_token, consent, sent_at, author, state,
                  follow_up_on, warm, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(one.id().toString())
                .param(one.caseId().toString())
                .param(one.partyId().toString())
                .param(landlord)
                .param(token(landlord, one.agency()))
                .param(one.consent().toString())
                .param(Timestamp.from(one.sentAt()))
                .param(author.toString())
                .param(one.state().name())
                .param(one.followUpOn())
                .param(one.warm())
                .param(vault.seal(one.partyId(), place("content", one.id()), json.writeValueAsString(content)))
                .update();
    }

    /** Those of one person, newest first; none once they were forgotten. */
    List<Referral> of(UUID partyId) {
        return vault.remembers(partyId)
                ? database.sql("select * from referral where party_id = ? order by sent_at desc, id desc")
                        .param(partyId.toString())
                        .query((row, n) -> read(row))
                        .list()
                : List.of();
    }

    Optional<Referral> find(UUID id) {
        return database.sql("select * from referral where id = ?")
                .param(id.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Those to one agency, newest first, of people who are not forgotten. */
    List<Referral> to(String landlord, UUID agency) {
        return database.sql("""
                select r.* from referral r join vault_key k on k.owner = r.party_id
                where r.agency_token = ? order by r.sent_at desc, r.id desc""")
                .param(token(landlord, agency))
                .query((row, n) -> read(row))
                .list();
    }

    void answer(Referral one, State state, String words, Instant at) {
        database.sql("update referral set state = ?, answered_at = coalesce(answered_at, ?), outcome = ? where id = ?")
                .param(state.name())
                .param(Timestamp.from(at))
                .param(words.isBlank() ? null : vault.seal(one.partyId(), place("outcome", one.id()), words.strip()))
                .param(one.id().toString())
                .update();
    }

    void followedUp(UUID id, Instant at) {
        database.sql("update referral set followed_up_at = ? where id = ?")
                .param(Timestamp.from(at))
                .param(id.toString())
                .update();
    }

    private Referral read(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        var key = vault.key(party);
        var content = json.readValue(key.open(place("content", id), row.getBytes("content")), Content.class);
        byte[] outcome = row.getBytes("outcome");
        return new Referral(
                id,
                UUID.fromString(row.getString("case_id")),
                party,
                UUID.fromString(row.getString("consent")),
                content.agency(),
                content.agencyName(),
                content.type(),
                content.named(),
                content.code(),
                content.what(),
                row.getTimestamp("sent_at").toInstant(),
                State.valueOf(row.getString("state")),
                instant(row.getTimestamp("answered_at")),
                row.getObject("follow_up_on", LocalDate.class),
                instant(row.getTimestamp("followed_up_at")),
                row.getBoolean("warm"),
                outcome == null ? "" : key.open(place("outcome", id), outcome));
    }

    private byte[] token(String landlord, UUID agency) {
        return vault.token("referral-agency", landlord, agency.toString());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Place place(String column, UUID id) {
        return new Place("referral", column, id);
    }
}
