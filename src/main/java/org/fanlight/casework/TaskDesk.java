package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to be done in a case and by when. No case closes over an unfinished task. */
@Service
public class TaskDesk {

    /** How long a task's title may be. */
    public static final int LONGEST = 500;

    private final OwnCases own;
    private final Tasks tasks;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    TaskDesk(OwnCases own, Tasks tasks, JdbcClient database, Vault vault, Record record, Clock clock) {
        this.own = own;
        this.tasks = tasks;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    /**
     * One task.
     *
     * @param code what the system asks to be done, text {@code staff.task.<code>}; null when staff gave it words
     * @param title the words staff gave it; null when it has a code
     * @param author who made it; null for the system
     */
    public record Task(
            UUID id,
            UUID caseId,
            @Nullable String code,
            @Nullable String title,
            @Nullable UUID author,
            Instant dueAt,
            @Nullable Instant doneAt,
            @Nullable UUID doneBy) {

        public boolean isDone() {
            return doneAt != null;
        }

        /** Whether it can be ticked off; otherwise only the deed it asks for ends it. */
        public boolean isDoneByHand() {
            return !TaskCode.isDoneByDeed(code);
        }
    }

    /** Adds a task with a time it has to be done by. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void add(UUID caseId, String title, Instant dueAt) {
        CaseFile file = own.lead(caseId);
        UUID id = Ids.next();
        database.sql("""
                insert into case_task (id, case_id, title, made_at, author, due_at, occasion)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(file.id().toString())
                .param(vault.seal(file.id(), place(id), Words.checked(title, LONGEST)))
                .param(Timestamp.from(clock.instant()))
                .param(own.staff().id().toString())
                .param(Timestamp.from(dueAt))
                .param(id.toString())
                .update();
        record.note(Deed.TASK_ADDED, "case", file.id());
    }

    /** Ticks a task off. Doing so twice is no harm; one that only its deed ends stays open. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void done(UUID caseId, UUID taskId) {
        CaseFile lead = own.lead(caseId);
        boolean ticked = own.group(lead).stream()
                .filter(file ->
                        tasks.of(file.id()).stream().anyMatch(task -> task.id().equals(taskId) && task.isDoneByHand()))
                .anyMatch(file -> tick(file.id(), taskId));
        if (ticked) {
            record.note(Deed.TASK_DONE, "case", lead.id());
        }
    }

    private boolean tick(UUID caseId, UUID taskId) {
        return database.sql(
                                "update case_task set done_at = ?, done_by = ? where id = ? and case_id = ? and done_at is null")
                        .param(Timestamp.from(clock.instant()))
                        .param(own.staff().id().toString())
                        .param(taskId.toString())
                        .param(caseId.toString())
                        .update()
                == 1;
    }

    /** The tasks of a case and of those merged into it: open ones first, each by its due time. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Task> of(UUID caseId) {
        return own.group(own.get(caseId)).stream()
                .flatMap(file -> tasks.of(file.id()).stream())
                .sorted(Comparator.comparing(Task::isDone).thenComparing(Task::dueAt))
                .toList();
    }

    static Place place(UUID id) {
        return new Place("case_task", "title", id);
    }
}
