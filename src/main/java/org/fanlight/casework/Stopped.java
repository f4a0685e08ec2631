package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether it has stopped: asked at closing, asked again later where it had not, and the list of where it has not (HEX-1c). */
@Service
public class Stopped {

    static final String NO = "no";

    /** The outcome code of policies that ask. */
    public static final String ASKED = "has_stopped";

    /** What may be said; the text is {@code staff.stopped.<answer>}. */
    public static final Set<String> ANSWERS = Set.of("yes", NO, "not_known");

    private static final Duration UNTIL_CHECK_IN = Duration.ofDays(28);

    private final OwnCases own;
    private final Tasks tasks;
    private final JdbcClient database;
    private final Record record;
    private final Clock clock;

    Stopped(OwnCases own, Tasks tasks, JdbcClient database, Record record, Clock clock) {
        this.own = own;
        this.tasks = tasks;
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /** One answer. */
    public record Said(UUID caseId, Instant at, UUID author, String answer) {}

    void keep(CaseFile lead, UUID author, String answer, Instant at) {
        database.sql("insert into case_stopped (id, case_id, landlord, at, author, answer) values (?, ?, ?, ?, ?, ?)")
                .param(Ids.next().toString())
                .param(lead.id().toString())
                .param(lead.landlord())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(answer)
                .update();
        record.note(Deed.CHECKED, "case", lead.id(), "stopped " + answer);
        if (!answer.equals("yes")) {
            tasks.ask(lead.id(), TaskCode.CHECK_IN, null, at.plus(UNTIL_CHECK_IN), at.toString());
        }
    }

    /** Asks again, and settles the check-in; it is planned again while it has not stopped. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void checkIn(UUID caseId, String answer) {
        if (!ANSWERS.contains(answer)) {
            throw new IllegalArgumentException("no such answer");
        }
        CaseFile lead = own.lead(caseId);
        tasks.settle(lead.id(), TaskCode.CHECK_IN, own.staff().id());
        keep(lead, own.staff().id(), answer, clock.instant());
    }

    /** What was said of a case, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Said> of(UUID caseId) {
        return database.sql("select * from case_stopped where case_id = ? order by at desc, id desc")
                .param(own.lead(caseId).id().toString())
                .query((row, n) -> said(row))
                .list();
    }

    /** Cases in which it has not stopped, as far as is known now; those behind a wall only for whoever may open them. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional(readOnly = true)
    public List<Said> notStopped() {
        return database.sql("""
                        select one.* from case_stopped one where one.landlord = ? and one.answer = 'no' and not exists
                          (select 1 from case_stopped later where later.case_id = one.case_id
                             and (later.at > one.at or (later.at = one.at and later.id > one.id)))
                        order by one.at""")
                .param(own.staff().landlord())
                .query((row, n) -> said(row))
                .list();
    }

    private static Said said(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Said(
                UUID.fromString(row.getString("case_id")),
                row.getTimestamp("at").toInstant(),
                UUID.fromString(row.getString("author")),
                row.getString("answer"));
    }
}
