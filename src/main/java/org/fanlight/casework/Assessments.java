package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.AssessmentDesk.Finished;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finished assessments, sealed whole; none is ever changed. */
@Component
class Assessments {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    Assessments(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void keep(UUID caseId, UUID author, Assessment assessment, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into case_assessment (id, case_id, at, author, answers) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(vault.seal(caseId, place(id), json.writeValueAsString(assessment)))
                .update();
    }

    boolean any(UUID caseId) {
        return database.sql("select count(*) from case_assessment where case_id = ?")
                        .param(caseId.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Newest first. */
    List<Finished> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from case_assessment where case_id = ? order by at desc, id desc")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    var assessment = json.readValue(key.open(place(id), row.getBytes("answers")), Assessment.class);
                    return new Finished(
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            assessment,
                            assessment.risk());
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("case_assessment", "answers", id);
    }
}
