package org.fanlight.casework.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.meeting.Appointment.Details;
import org.fanlight.casework.progress.Meeting.Place;
import org.fanlight.casework.progress.Meeting.State;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appointments as they lie in the database, each under its person's key. */
@Component
class AppointmentRows {

    private static final String TABLE = "appointment";

    private final JdbcClient database;
    private final SealedContent content;
    private final Vault vault;

    AppointmentRows(JdbcClient database, SealedContent content, Vault vault) {
        this.database = database;
        this.content = content;
        this.vault = vault;
    }

    void add(Appointment one, String landlord, UUID author, Instant now) {
        database.sql("""
                insert into appointment (id, case_id, party_id, landlord, at, place, state, author, made_at, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(one.id().toString())
                .param(one.caseId().toString())
                .param(one.partyId().toString())
                .param(landlord)
                .param(Timestamp.from(one.at()))
                .param(one.place().name())
                .param(one.state().name())
                .param(author.toString())
                .param(Timestamp.from(now))
                .param(content.seal(one.partyId(), TABLE, one.id(), one.details()))
                .update();
    }

    void change(Appointment one, State state, Details details) {
        database.sql("update appointment set state = ?, content = ? where id = ?")
                .param(state.name())
                .param(content.seal(one.partyId(), TABLE, one.id(), details))
                .param(one.id().toString())
                .update();
    }

    Optional<Appointment> find(UUID caseId, UUID id) {
        return of(caseId).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Those of a case and those joined with it, earliest first. */
    List<Appointment> of(UUID caseId) {
        return read("select * from appointment where case_id = ? order by at, id", caseId);
    }

    List<Appointment> ofParty(UUID partyId) {
        return read("select * from appointment where party_id = ? order by at, id", partyId);
    }

    private List<Appointment> read(String sql, UUID id) {
        return database.sql(sql).param(id.toString()).query((row, n) -> Optional.ofNullable(row(row))).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private @org.jspecify.annotations.Nullable Appointment row(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        if (!vault.remembers(party)) {
            return null;
        }
        return new Appointment(
                id,
                UUID.fromString(row.getString("case_id")),
                party,
                row.getTimestamp("at").toInstant(),
                Place.valueOf(row.getString("place")),
                State.valueOf(row.getString("state")),
                content.open(party, TABLE, id, row.getBytes("content"), Details.class));
    }
}
