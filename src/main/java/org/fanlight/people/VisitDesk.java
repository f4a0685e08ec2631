package org.fanlight.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Visiting;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits alone: a risk check, two people where it needs them, and an alert when somebody does not come out (XC-47, OHG-10a). */
@Service
public class VisitDesk {

    /** How long after its planned end seniors are alerted. */
    public static final Duration GRACE = Duration.ofMinutes(15);

    /** What is asked before; the text is {@code staff.visits.risk.<code>}. */
    public static final List<String> RISKS = List.of("violence", "weapon", "dog", "night", "nothing");

    private static final String TABLE = "lone_visit";

    private final JdbcClient database;
    private final SealedRow sealed;
    private final MarkerDesk markers;
    private final StaffDirectory directory;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    VisitDesk(
            JdbcClient database,
            SealedRow sealed,
            MarkerDesk markers,
            StaffDirectory directory,
            Landlords landlords,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.database = database;
        this.sealed = sealed;
        this.markers = markers;
        this.directory = directory;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** A visit somebody is on. @param overdue whether the time to check out, with its grace, is over */
    public record Visit(UUID id, UUID staff, Instant beganAt, Instant endsAt, String where, boolean overdue) {

        @Override
        public String toString() {
            return "Visit[" + id + "]";
        }
    }

    private record Content(String where, List<String> risks) {}

    /**
     * Checks in.
     *
     * @param risks what is known, codes of {@link #RISKS}; one at least
     * @param second who goes too; null for nobody
     * @throws VisitRefused without a risk check, or alone where two go
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID start(String where, List<String> risks, @Nullable UUID second, int minutes) {
        Person who = person.staff();
        check(landlords.current(who.landlord()).part(Visiting.class).lone(), "not-in-policy");
        check(!where.isBlank() && where.length() <= MarkerDesk.LONGEST, "where");
        check(!risks.isEmpty() && RISKS.containsAll(risks), "risks");
        check(minutes >= 5 && minutes <= 480, "minutes");
        boolean needsTwo = !risks.equals(List.of("nothing")) || markers.isMarked(who.landlord(), where);
        boolean isTwo = second != null
                && !second.equals(who.id())
                && directory.find(second).isPresent();
        check(isTwo || !needsTwo, "two");
        check(open().stream().noneMatch(visit -> visit.staff().equals(who.id())), "out-already");
        UUID id = Ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant end = now.plus(Duration.ofMinutes(minutes));
        database.sql("""
                insert into lone_visit (id, landlord, staff, second, began_at, ends_at, alert_at, content)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(who.landlord())
                .param(who.id().toString())
                .param(second == null ? null : second.toString())
                .param(Timestamp.from(now))
                .param(Timestamp.from(end))
                .param(Timestamp.from(end.plus(GRACE)))
                .param(sealed.seal(TABLE, id, new Content(where.strip(), risks)))
                .update();
        record.note(Deed.ADDED, "visit", id);
        return id;
    }

    /** Checks out, safe. @throws VisitRefused when it is over, or somebody else’s and not a senior’s to end */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void out(UUID visit) {
        Person who = person.staff();
        int ended = database.sql("""
                update lone_visit set out_at = ? where id = ? and landlord = ? and out_at is null and (staff = ? or ?)""")
                .param(Timestamp.from(clock.instant()))
                .param(visit.toString())
                .param(who.landlord())
                .param(who.id().toString())
                .param(who.isAtLeast(Role.SENIOR))
                .update();
        check(ended == 1, "over");
        record.note(Deed.CHANGED, "visit", visit, "out");
    }

    /** Who is out on a visit now. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Visit> open() {
        Instant now = clock.instant();
        return database.sql("select * from lone_visit where landlord = ? and out_at is null order by alert_at")
                .param(person.staff().landlord())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Visit(
                            id,
                            UUID.fromString(row.getString("staff")),
                            row.getTimestamp("began_at").toInstant(),
                            row.getTimestamp("ends_at").toInstant(),
                            sealed.open(TABLE, id, row.getBytes("content"), Content.class)
                                    .where(),
                            !row.getTimestamp("alert_at").toInstant().isAfter(now));
                })
                .list();
    }

    /** How many visits a senior is alerted to; none for others. Stands at the top of every page of theirs. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public int alerts() {
        Person who = person.staff();
        return who.isAtLeast(Role.SENIOR)
                ? database.sql(
                                "select count(*) from lone_visit where landlord = ? and out_at is null and alert_at <= ?")
                        .param(who.landlord())
                        .param(Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                : 0;
    }

    private static void check(boolean holds, String why) {
        if (!holds) {
            throw new VisitRefused(why);
        }
    }
}
