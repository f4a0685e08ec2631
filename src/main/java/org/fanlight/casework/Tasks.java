package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.TaskDesk.Task;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks as they lie in the database, and those the system itself asks for. */
@Component
class Tasks {

    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    Tasks(JdbcClient database, Vault vault, Record record, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /** Asks for something once an occasion: heard twice, it is still one task. */
    void ask(UUID caseId, TaskCode code, @Nullable String title, Instant dueAt, String occasion) {
        UUID id = Ids.next();
        int added = database.sql("""
                insert ignore into case_task (id, case_id, code, title, made_at, due_at, occasion)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(code.inWords())
                .param(title == null ? null : vault.seal(caseId, TaskDesk.place(id), title))
                .param(Timestamp.from(clock.instant()))
                .param(Timestamp.from(dueAt))
                .param(occasion)
                .update();
        if (added == 1) {
            record.note(Deed.TASK_ADDED, "case", caseId, code.inWords());
        }
    }

    /** What was asked for is done, by this member of staff, however often it was asked. */
    void settle(UUID caseId, TaskCode code, UUID by) {
        int done = database.sql("""
                update case_task set done_at = ?, done_by = ? where case_id = ? and code = ? and done_at is null""")
                .param(Timestamp.from(clock.instant()))
                .param(by.toString())
                .param(caseId.toString())
                .param(code.inWords())
                .update();
        if (done > 0) {
            record.note(Deed.TASK_DONE, "case", caseId, code.inWords());
        }
    }

    /** The tasks of one case. */
    List<Task> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from case_task where case_id = ? order by due_at, id")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    byte[] title = row.getBytes("title");
                    return new Task(
                            id,
                            caseId,
                            row.getString("code"),
                            title == null ? null : key.open(TaskDesk.place(id), title),
                            Rows.id(row, "author"),
                            row.getTimestamp("due_at").toInstant(),
                            Rows.instant(row, "done_at"),
                            Rows.id(row, "done_by"));
                })
                .list();
    }

    int open(UUID caseId) {
        return database.sql("select count(*) from case_task where case_id = ? and done_at is null")
                .param(caseId.toString())
                .query(Integer.class)
                .single();
    }
}
