package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must reach a colleague in time: a limit comes near, a limit was missed. Each is raised once however often its cause
 * is heard of (XC-05). That somebody is not safe is for {@link DutyCalls}.
 */
@Component
class Alerts {

    /** Why somebody is told; the text is {@code staff.alert.<kind>}. */
    enum Kind {
        REMINDER,
        /** Something has to be decided the same day. */
        DECISION,
        BREACHED,
        /** Something left without consent because somebody was in danger: decide within one working day (RU7). */
        SHARED
    }

    /** The rule of what left without consent. */
    static final String SHARED = "sharing_exception";

    private final JdbcClient database;
    private final Record record;
    private final Clock clock;

    Alerts(JdbcClient database, Record record, Clock clock) {
        this.database = database;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Reminds of a clock: half and four fifths of the time the officer, at its end the senior.
     *
     * @param run which run of the clock: one that repeats reminds anew each time
     */
    void remind(CaseFile file, String rule, int percent, UUID run) {
        raise(file, Kind.REMINDER, rule, percent, percent < 100 ? Role.OFFICER : Role.SENIOR, run.toString());
    }

    /** A senior sees that the policy asks for a decision today. */
    void decide(CaseFile file, String rule) {
        raise(file, Kind.DECISION, rule, 0, Role.SENIOR);
    }

    /** Tells the manager that a clock ran out. @param run which run of the clock */
    void breached(CaseFile file, String rule, UUID run) {
        raise(file, Kind.BREACHED, rule, 100, Role.MANAGER, run.toString());
    }

    /** Tells the manager that something left without consent, each time anew. */
    void shared(CaseFile file, String occasion) {
        raise(file, Kind.SHARED, SHARED, 0, Role.MANAGER, occasion);
    }

    private void raise(CaseFile file, Kind kind, String rule, int percent, Role to) {
        raise(file, kind, rule, percent, to, "");
    }

    private void raise(CaseFile file, Kind kind, String rule, int percent, Role to, String occasion) {
        UUID assignee = to == Role.OFFICER ? file.assignee() : null;
        int raised = database.sql("""
                insert ignore into case_alert (id, landlord, case_id, kind, rule, percent, to_role, to_person, at,
                  occasion) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next().toString())
                .param(file.landlord())
                .param(file.id().toString())
                .param(kind.name())
                .param(rule)
                .param(percent)
                .param(to.name())
                .param(assignee == null ? null : assignee.toString())
                .param(Timestamp.from(clock.instant()))
                .param(occasion)
                .update();
        if (raised == 1) {
            record.note(Deed.REMINDED, "case", file.id(), kind + " " + rule + " " + percent + " " + to);
        }
    }

    /** What it was about is done. */
    void settle(UUID caseId, String rule) {
        database.sql("update case_alert set answered_at = ? where case_id = ? and rule = ? and answered_at is null")
                .param(Timestamp.from(clock.instant()))
                .param(caseId.toString())
                .param(rule)
                .update();
    }
}
