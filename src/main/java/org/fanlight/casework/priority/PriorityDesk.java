package org.fanlight.casework.priority;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.Hate;
import org.fanlight.casework.SealedContent;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.landlord.Investigating;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.report.ReportFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The priority of a case, from what people perceive, and changed with a reason (OHG-2e). */
@Service
public class PriorityDesk {

    private static final int LONGEST = 2_000;

    private final Casebook cases;
    private final ReportFacts facts;
    private final JdbcClient database;
    private final SealedContent content;
    private final Record record;
    private final Clock clock;

    PriorityDesk(
            Casebook cases, ReportFacts facts, JdbcClient database, SealedContent content, Record record, Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.database = database;
        this.content = content;
        this.record = record;
        this.clock = clock;
    }

    /** From low to high. */
    public enum Priority {
        NORMAL,
        HIGH,
        HIGHEST;

        public String textKey() {
            return "staff.priority." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** One change by hand. */
    public record Change(Instant at, UUID author, Priority priority, String reason) {

        @Override
        public String toString() {
            return "Change[" + at + "]";
        }
    }

    private record Reason(String words) {}

    /** What it is now. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Priority now(UUID caseId) {
        return now(cases.read(caseId));
    }

    private Priority now(Page file) {
        return changes(file.id()).stream()
                .reduce((earlier, later) -> later)
                .map(Change::priority)
                .orElseGet(() -> lowest(file));
    }

    /** Changes by hand, oldest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Change> of(UUID caseId) {
        return changes(cases.read(caseId).id());
    }

    private List<Change> changes(UUID caseId) {
        return database.sql("select * from case_priority where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> new Change(
                        row.getTimestamp("at").toInstant(),
                        UUID.fromString(row.getString("author")),
                        Priority.valueOf(row.getString("priority")),
                        content.open(
                                        caseId,
                                        "case_priority",
                                        UUID.fromString(row.getString("id")),
                                        row.getBytes("content"),
                                        Reason.class)
                                .words()))
                .list();
    }

    /** The lowest an officer may set: where the policy says so, hate is high at least. */
    private Priority lowest(Page file) {
        boolean hate = file.members().stream()
                .flatMap(member -> facts.perceptions(member.reportId()).stream())
                .flatMap(one -> one.motives().stream())
                .anyMatch(Hate.under(file.pack()));
        boolean high = file.pack().part(Investigating.class).hateIsHigh();
        return hate && high ? Priority.HIGH : Priority.NORMAL;
    }

    /** Changes it. @throws PriorityRefused below what the policy says for hate without a senior, or without a reason */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void set(UUID caseId, Priority priority, String reason) {
        Page file = cases.read(caseId);
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new PriorityRefused("no-reason");
        }
        if (priority.compareTo(lowest(file)) < 0 && !cases.staff().isAtLeast(Role.SENIOR)) {
            throw new PriorityRefused("senior");
        }
        UUID id = Ids.next();
        database.sql("insert into case_priority (id, case_id, at, author, priority, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(file.id().toString())
                .param(Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param(cases.staff().id().toString())
                .param(priority.name())
                .param(content.seal(file.id(), "case_priority", id, new Reason(reason.strip())))
                .update();
        record.note(Deed.CHANGED, "case", file.id(), "priority " + priority);
    }
}
