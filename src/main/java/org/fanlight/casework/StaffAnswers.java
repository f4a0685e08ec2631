package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When staff first wrote to a person; what the person writes after that is an answer. */
@Component
class StaffAnswers {

    private final JdbcClient database;

    StaffAnswers(JdbcClient database) {
        this.database = database;
    }

    void given(UUID caseId, Instant at) {
        database.sql("update case_file set answered_at = least(coalesce(answered_at, ?), ?) where id = ?")
                .param(Timestamp.from(at))
                .param(Timestamp.from(at))
                .param(caseId.toString())
                .update();
    }

    boolean wereGivenBefore(UUID caseId, Instant at) {
        return database.sql("select count(*) from case_file where id = ? and answered_at < ?")
                        .param(caseId.toString())
                        .param(Timestamp.from(at))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
