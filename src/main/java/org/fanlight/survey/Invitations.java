package org.fanlight.survey;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of people to ask. */
@Component
class Invitations {

    private final JdbcClient database;

    Invitations(JdbcClient database) {
        this.database = database;
    }

    /** Somebody to ask, or to ask once more. */
    record Due(UUID party, String landlord, UUID caseId) {}

    /** One invitation a person, however often their case is closed. */
    void add(UUID party, String landlord, UUID caseId, Instant askAt, Instant remindAt) {
        database.sql("""
                insert ignore into survey_invitation (party, landlord, case_id, ask_at, remind_at)
                values (?, ?, ?, ?, ?)""")
                .param(party.toString())
                .param(landlord)
                .param(caseId.toString())
                .param(Timestamp.from(askAt))
                .param(Timestamp.from(remindAt))
                .update();
    }

    boolean isInvited(UUID party) {
        return database.sql("select 1 from survey_invitation where party = ?")
                .param(party.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean wasAsked(UUID party) {
        return database.sql("select 1 from survey_invitation where party = ? and asked_at is not null")
                .param(party.toString())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<Due> toAsk(Instant now) {
        return due("asked_at is null and ask_at <= ?", now);
    }

    List<Due> toRemind(Instant now) {
        return due("reminded = false and asked_at is not null and remind_at <= ?", now);
    }

    /** @return false when another node was quicker */
    boolean asked(UUID party, Instant now) {
        return database.sql("update survey_invitation set asked_at = ? where party = ? and asked_at is null")
                        .param(Timestamp.from(now))
                        .param(party.toString())
                        .update()
                > 0;
    }

    boolean reminded(UUID party) {
        return database.sql("update survey_invitation set reminded = true where party = ? and reminded = false")
                        .param(party.toString())
                        .update()
                > 0;
    }

    private List<Due> due(String which, Instant now) {
        return database.sql("select party, landlord, case_id from survey_invitation where " + which + " limit 500")
                .param(Timestamp.from(now))
                .query((row, n) -> new Due(
                        UUID.fromString(row.getString("party")),
                        row.getString("landlord"),
                        UUID.fromString(row.getString("case_id"))))
                .list();
    }
}
