package org.fanlight.casework.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.consent.SharedWithout.State;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was shared without consent, as it lies in the database, under the key of the person it is about. */
@Component
class ExceptionRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    ExceptionRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(SharedWithout one, String landlord) {
        database.sql("""
                insert into sharing_exception (id, landlord, case_id, party_id, at, author, state, at_once, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(one.id().toString())
                .param(landlord)
                .param(one.caseId().toString())
                .param(one.partyId().toString())
                .param(Timestamp.from(one.at()))
                .param(one.author().toString())
                .param(one.state().name())
                .param(one.state() == State.SHARED_AT_ONCE)
                .param(sealed(one.partyId(), one.id(), one.said()))
                .update();
    }

    void complete(SharedWithout one, NewException said) {
        database.sql("update sharing_exception set content = ? where id = ?")
                .param(sealed(one.partyId(), one.id(), said))
                .param(one.id().toString())
                .update();
    }

    void decide(UUID id, State state, UUID by, Instant at) {
        database.sql("update sharing_exception set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .param(state.name())
                .param(by.toString())
                .param(Timestamp.from(at))
                .param(id.toString())
                .update();
    }

    /** Newest first; none once the person was forgotten. */
    List<SharedWithout> of(UUID partyId) {
        return vault.remembers(partyId)
                ? database.sql("select * from sharing_exception where party_id = ? order by at desc, id desc")
                        .param(partyId.toString())
                        .query((row, n) -> read(row))
                        .list()
                : List.of();
    }

    /** Those of one landlord between two instants, oldest first, of people who are not forgotten. */
    List<SharedWithout> between(String landlord, Instant from, Instant to) {
        return database.sql("""
                select e.* from sharing_exception e join vault_key k on k.owner = e.party_id
                where e.landlord = ? and e.at >= ? and e.at < ? order by e.at, e.id""")
                .param(landlord)
                .param(Timestamp.from(from))
                .param(Timestamp.from(to))
                .query((row, n) -> read(row))
                .list();
    }

    private SharedWithout read(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        return new SharedWithout(
                id,
                UUID.fromString(row.getString("case_id")),
                party,
                row.getTimestamp("at").toInstant(),
                UUID.fromString(row.getString("author")),
                State.valueOf(row.getString("state")),
                uuid(row.getString("decided_by")),
                instant(row.getTimestamp("decided_at")),
                json.readValue(vault.key(party).open(place(id), row.getBytes("content")), NewException.class));
    }

    private byte[] sealed(UUID party, UUID id, NewException said) {
        return vault.seal(party, place(id), json.writeValueAsString(said));
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Place place(UUID id) {
        return new Place("sharing_exception", "content", id);
    }
}
