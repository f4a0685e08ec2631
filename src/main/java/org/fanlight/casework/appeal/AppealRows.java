package org.fanlight.casework.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked for another look, in their own words under their own key; and what closing waits for. */
@Component
class AppealRows {

    private final JdbcClient database;
    private final Vault vault;

    AppealRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Until when somebody may appeal before their case is closed. */
    record Proposal(
            UUID id,
            UUID partyId,
            Instant at,
            Instant until,
            @Nullable Instant agreedAt) {}

    void propose(UUID caseId, UUID partyId, Instant at, Instant until) {
        database.sql("insert into closing_proposal (id, case_id, party_id, at, until_at) values (?, ?, ?, ?, ?)")
                .param(Ids.next().toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(Timestamp.from(at))
                .param(Timestamp.from(until))
                .update();
    }

    void agree(UUID proposal, @Nullable UUID staff, Instant at) {
        database.sql("update closing_proposal set agreed_at = ?, agreed_by = ? where id = ? and agreed_at is null")
                .param(Timestamp.from(at))
                .param(staff == null ? null : staff.toString())
                .param(proposal.toString())
                .update();
    }

    Optional<Proposal> proposal(UUID partyId) {
        return database.sql("select * from closing_proposal where party_id = ? order by at desc, id desc limit 1")
                .param(partyId.toString())
                .query((row, n) -> new Proposal(
                        UUID.fromString(row.getString("id")),
                        partyId,
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("until_at").toInstant(),
                        instant(row, "agreed_at")))
                .optional();
    }

    UUID add(UUID caseId, UUID partyId, Instant at, Appeal.How how, String words) {
        UUID id = Ids.next();
        database.sql("insert into case_appeal (id, case_id, party_id, at, how, words) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(Timestamp.from(at))
                .param(how.name())
                .param(vault.seal(partyId, place(id), words))
                .update();
        return id;
    }

    void assign(UUID id, UUID staff) {
        database.sql("update case_appeal set assignee = ? where id = ?")
                .param(staff.toString())
                .param(id.toString())
                .update();
    }

    boolean decide(UUID id, UUID decider, boolean upheld, Instant at) {
        return database.sql("""
                        update case_appeal set decided_at = ?, decider = ?, upheld = ? where id = ? and decided_at is null""")
                        .param(Timestamp.from(at))
                        .param(decider.toString())
                        .param(upheld)
                        .param(id.toString())
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Appeal> ofParty(UUID partyId) {
        return database.sql("select * from case_appeal where party_id = ? order by at, id")
                .param(partyId.toString())
                .query(this::appeal)
                .list();
    }

    private Appeal appeal(ResultSet row, int n) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        String assignee = row.getString("assignee");
        Instant decided = instant(row, "decided_at");
        boolean upheld = row.getBoolean("upheld");
        return new Appeal(
                id,
                UUID.fromString(row.getString("case_id")),
                party,
                row.getTimestamp("at").toInstant(),
                Appeal.How.valueOf(row.getString("how")),
                vault.remembers(party) ? vault.key(party).open(place(id), row.getBytes("words")) : "",
                assignee == null ? null : UUID.fromString(assignee),
                decided,
                decided == null ? null : upheld);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Place place(UUID id) {
        return new Place("case_appeal", "words", id);
    }
}
