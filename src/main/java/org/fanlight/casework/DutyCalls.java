package org.fanlight.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.StaffMember;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.people.Duty;
import org.fanlight.people.DutyChanged;
import org.fanlight.people.DutyHandedOver;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls whoever is on duty because somebody may not be safe, at once, and the next when nobody has it within the set
 * minutes: the rota in its order, then the seniors, then the manager. With an empty rota everybody with the role is called
 * (RU9, X-23).
 */
@Component
class DutyCalls {

    private static final int AT_ONCE = 100;
    private static final String NOBODY = new UUID(0, 0).toString();

    private final JdbcClient database;
    private final Cases cases;
    private final Duty duty;
    private final Sections sections;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyCalls(
            JdbcClient database,
            Cases cases,
            Duty duty,
            Sections sections,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.cases = cases;
        this.duty = duty;
        this.sections = sections;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** Whom a call goes to: one person, or everybody with a role. */
    private record To(Role role, @Nullable UUID person) {}

    private record Waiting(UUID id, UUID caseId, String occasion, int rung, int within) {}

    /**
     * Calls the first on duty, once an occasion.
     *
     * @param occasion what it is about, such as the report's id
     * @param within after this long without an answer the next is called
     */
    void call(CaseFile file, String occasion, Duration within) {
        raise(file, occasion, 0, (int) within.toMinutes(), first(file));
    }

    private To first(CaseFile file) {
        return onDuty(file).stream()
                .findFirst()
                .map(member -> new To(Role.OFFICER, member.id()))
                .orElseGet(() -> new To(file.isWalled() ? Role.SENIOR : Role.OFFICER, null));
    }

    /** Behind the wall only seniors are called (C5), and nobody who has no right for its section. */
    private List<StaffMember> onDuty(CaseFile file) {
        return duty.at(file.landlord(), clock.instant()).stream()
                .filter(member -> !file.isWalled()
                        || member.id().equals(file.assignee())
                        || member.roles().contains(Role.SENIOR)
                        || member.roles().contains(Role.MANAGER))
                .filter(member -> sections.isOpenTo(member, file.section()))
                .toList();
    }

    private void raise(CaseFile file, String occasion, int rung, int within, To to) {
        UUID person = to.person();
        int raised = database.sql("""
                insert ignore into case_alert (id, landlord, case_id, kind, rule, percent, to_role, to_person, at,
                  occasion, rung, within, up_at) values (?, ?, ?, 'DUTY', 'duty', 0, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next().toString())
                .param(file.landlord())
                .param(file.id().toString())
                .param(to.role().name())
                .param(person == null ? null : person.toString())
                .param(Timestamp.from(clock.instant()))
                .param(occasion)
                .param(rung)
                .param(within)
                .param(Timestamp.from(clock.instant().plus(Duration.ofMinutes(within))))
                .update();
        if (raised == 1) {
            record.note(Deed.REMINDED, "case", file.id(), "DUTY to " + (person == null ? to.role() : person));
            events.publishEvent(
                    new DutyCalled(file.id(), file.landlord(), occasion, to.role(), person, within, clock.instant()));
        }
    }

    /** Calls nobody has taken in their time go to the next. @return how many did */
    @Transactional
    public int goUp() {
        var due = database.sql("""
                select * from case_alert where kind = 'DUTY' and answered_at is null and up_at <= ?
                order by up_at limit %d for update skip locked""".formatted(AT_ONCE))
                .param(Timestamp.from(clock.instant()))
                .query(DutyCalls::waiting)
                .list();
        due.forEach(this::goUp);
        return due.size();
    }

    private void goUp(Waiting call) {
        database.sql("update case_alert set up_at = null where id = ?")
                .param(call.id().toString())
                .update();
        CaseFile file = cases.findById(call.caseId()).orElseThrow();
        next(file, call).ifPresent(to -> raise(file, call.occasion(), call.rung() + 1, call.within(), to));
    }

    private Optional<To> next(CaseFile file, Waiting call) {
        var called = database.sql("""
                select to_role, to_person from case_alert where case_id = ? and kind = 'DUTY' and occasion = ?""")
                .param(file.id().toString())
                .param(call.occasion())
                .query((row, n) -> new To(Role.valueOf(row.getString("to_role")), Rows.id(row, "to_person")))
                .list();
        Optional<To> colleague = onDuty(file).stream()
                .map(member -> new To(Role.OFFICER, member.id()))
                .filter(to -> !called.contains(to))
                .findFirst();
        return colleague.or(() -> List.of(Role.SENIOR, Role.MANAGER).stream()
                .map(role -> new To(role, null))
                .filter(to -> !called.contains(to))
                .findFirst());
    }

    /** What waits for one waits for the other. */
    @ApplicationModuleListener
    void on(DutyHandedOver handedOver) {
        database.sql("""
                update case_alert set to_person = ?
                where landlord = ? and kind = 'DUTY' and answered_at is null and to_person = ?""")
                .param(handedOver.taker().toString())
                .param(handedOver.landlord())
                .param(handedOver.giver().toString())
                .update();
    }

    /** What waits for somebody who is not on duty any more goes to the next at once. */
    @ApplicationModuleListener
    void on(DutyChanged changed) {
        Instant now = clock.instant();
        var onDuty = duty.at(changed.landlord(), now).stream()
                .map(member -> member.id().toString())
                .toList();
        database.sql("""
                update case_alert set up_at = :now
                where landlord = :landlord and kind = 'DUTY' and answered_at is null and up_at > :now
                  and to_person is not null and to_person not in (:on)""")
                .param("now", Timestamp.from(now))
                .param("landlord", changed.landlord())
                .param("on", onDuty.isEmpty() ? List.of(NOBODY) : onDuty)
                .update();
    }

    private static Waiting waiting(ResultSet row, int n) throws SQLException {
        return new Waiting(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("case_id")),
                row.getString("occasion"),
                row.getInt("rung"),
                row.getInt("within"));
    }
}
