package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.BandDesk.Change;
import org.fanlight.casework.BandDesk.State;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The risk band of a case: what the last assessment said, or what was set by hand since. */
@Component
class Bands {

    private final JdbcClient database;
    private final Vault vault;
    private final Assessments assessments;

    Bands(JdbcClient database, Vault vault, Assessments assessments) {
        this.database = database;
        this.vault = vault;
        this.assessments = assessments;
    }

    /** The band that holds now; empty while nobody has assessed. */
    Optional<Risk.Band> now(UUID caseId) {
        var last = assessments.of(caseId).stream().findFirst();
        Instant assessedAt = last.map(AssessmentDesk.Finished::at).orElse(Instant.EPOCH);
        return of(caseId).stream()
                .filter(change ->
                        change.state() == State.HOLDS && holdsFrom(change).isAfter(assessedAt))
                .findFirst()
                .map(Change::band)
                .or(() -> last.map(one -> one.assessment().band()));
    }

    private static Instant holdsFrom(Change change) {
        Instant decided = change.decidedAt();
        return decided == null ? change.at() : decided;
    }

    UUID add(UUID caseId, UUID author, Risk.Band band, String reason, State state, Instant at) {
        UUID id = Ids.next();
        var key = vault.key(caseId);
        database.sql(
                        "insert into case_band (id, case_id, at, author, band, reason, state) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(key.seal(place("band", id), band.name()))
                .param(key.seal(place("reason", id), reason))
                .param(state.name())
                .update();
        return id;
    }

    /** @return false when somebody else decided it first */
    boolean decide(UUID caseId, UUID id, State state, UUID decider, Instant at) {
        return database.sql("""
                update case_band set state = ?, decided_at = ?, decider = ?
                where id = ? and case_id = ? and state = 'PROPOSED'""")
                        .param(state.name())
                        .param(Timestamp.from(at))
                        .param(decider.toString())
                        .param(id.toString())
                        .param(caseId.toString())
                        .update()
                == 1;
    }

    /** Newest first. */
    List<Change> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from case_band where case_id = ? order by coalesce(decided_at, at) desc, id desc")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    @Nullable Instant decidedAt = Rows.instant(row, "decided_at");
                    return new Change(
                            id,
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            Risk.Band.valueOf(key.open(place("band", id), row.getBytes("band"))),
                            key.open(place("reason", id), row.getBytes("reason")),
                            State.valueOf(row.getString("state")),
                            decidedAt,
                            Rows.id(row, "decider"));
                })
                .list();
    }

    private static Place place(String column, UUID id) {
        return new Place("case_band", column, id);
    }
}
