package org.fanlight.casework;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.ProgressView.Moment;
import org.fanlight.casework.progress.Stage;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stages a case has been through, as its person is shown them. */
@Component
class Timeline {

    private final JdbcClient database;

    Timeline(JdbcClient database) {
        this.database = database;
    }

    /** Writes down the stage the case is at now. */
    void add(CaseFile file) {
        database.sql("insert into case_stage (id, case_id, stage, at) values (?, ?, ?, ?)")
                .param(Ids.next().toString())
                .param(file.id().toString())
                .param(file.stage().name())
                .param(Timestamp.from(file.stageSince()))
                .update();
    }

    /** Oldest first. */
    List<Moment> of(UUID caseId) {
        return database.sql("select stage, at from case_stage where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) ->
                        new Moment(row.getTimestamp("at").toInstant(), Stage.valueOf(row.getString("stage"))))
                .list();
    }
}
