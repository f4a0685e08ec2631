package org.fanlight.casework.category;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who does not agree with which finding, in their own words under their own key. */
@Component
class Challenges {

    private final JdbcClient database;
    private final Vault vault;

    Challenges(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** @return false when they asked before */
    boolean add(UUID caseId, UUID partyId, UUID finding, String words, Instant at) {
        UUID id = Ids.next();
        return database.sql("""
                insert ignore into category_challenge (id, case_id, party_id, finding, at, words)
                values (?, ?, ?, ?, ?, ?)""")
                        .param(id.toString())
                        .param(caseId.toString())
                        .param(partyId.toString())
                        .param(finding.toString())
                        .param(Timestamp.from(at))
                        .param(vault.seal(partyId, place(id), words))
                        .update()
                == 1;
    }

    /** @return false when somebody else decided it first */
    boolean decide(UUID id, UUID decider, boolean upheld, Instant at) {
        return database.sql("""
                update category_challenge set decided_at = ?, decider = ?, upheld = ?
                where id = ? and decided_at is null""")
                        .param(Timestamp.from(at))
                        .param(decider.toString())
                        .param(upheld)
                        .param(id.toString())
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Challenge> ofCase(UUID caseId) {
        return database.sql("select * from category_challenge where case_id = ? order by at, id")
                .param(caseId.toString())
                .query(this::challenge)
                .list();
    }

    List<Challenge> ofParty(UUID partyId) {
        return database.sql("select * from category_challenge where party_id = ? order by at, id")
                .param(partyId.toString())
                .query(this::challenge)
                .list();
    }

    private Challenge challenge(ResultSet row, int n) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        boolean upheld = row.getBoolean("upheld");
        return new Challenge(
                id,
                UUID.fromString(row.getString("case_id")),
                party,
                UUID.fromString(row.getString("finding")),
                row.getTimestamp("at").toInstant(),
                vault.key(party).open(place(id), row.getBytes("words")),
                row.getTimestamp("decided_at") == null ? null : upheld);
    }

    private static Place place(UUID id) {
        return new Place("category_challenge", "words", id);
    }
}
