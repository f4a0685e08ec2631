package org.fanlight.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.StaffHarm;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened to staff and contractors, by their own word and kept apart from every case of a tenant (XC-55). What a colleague
 * did goes to human resources, whom administrators stand for here, and never to anybody in housing but whoever told it.
 */
@Service
public class HarmDesk {

    private static final int LONGEST = 2_000;
    private static final String TABLE = "staff_incident";

    private final JdbcClient database;
    private final SealedRow sealed;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    HarmDesk(
            JdbcClient database,
            SealedRow sealed,
            Landlords landlords,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.database = database;
        this.sealed = sealed;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** Who did it; the text is {@code staff.harm.by.<code>}. */
    public enum ByWhom {
        /** A tenant, a visitor or somebody else from outside. */
        OUTSIDE,
        COLLEAGUE;

        public String textKey() {
            return "staff.harm.by." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it goes; the text is {@code staff.harm.channel.<code>}. */
    public enum Channel {
        /** The seniors of housing. */
        HOUSING,
        /** Human resources, under the policy on dignity at work. */
        HR;

        public String textKey() {
            return "staff.harm.channel." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that happened to a member of staff.
     *
     * @param number for health and safety; null where the policy has none
     * @param steps what was done (LAW-29)
     */
    public record Incident(
            UUID id,
            UUID author,
            Instant at,
            ByWhom byWhom,
            Channel channel,
            @Nullable String number,
            String what,
            List<String> steps) {

        @Override
        public String toString() {
            return "Incident[" + id + "]";
        }
    }

    private record What(String what, List<String> steps) {}

    /** What the policy says of it. */
    @PreAuthorize("hasRole('COLLEAGUE')")
    public StaffHarm policy() {
        return landlords.current(person.staff().landlord()).part(StaffHarm.class);
    }

    /**
     * Reports what happened to oneself, with the steps that were taken.
     *
     * @param channel as whoever tells it chose; of a colleague it goes to human resources where the policy says so
     * @return its number for health and safety; empty where the policy has none
     * @throws VisitRefused without words or steps, or where the policy has no such report
     */
    @PreAuthorize("hasRole('COLLEAGUE')")
    @Transactional
    public Optional<String> tell(ByWhom byWhom, Channel channel, String what, List<String> steps) {
        StaffHarm policy = policy();
        check(policy.victims(), "no-staff");
        check(channel == Channel.HOUSING || policy.conduct(), "no-channel");
        check(!what.isBlank() && what.length() <= LONGEST, "words");
        List<String> done = steps.stream()
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        check(!done.isEmpty() && String.join("", done).length() <= LONGEST, "steps");
        Channel to = byWhom == ByWhom.COLLEAGUE && policy.conduct() ? Channel.HR : channel;
        Person who = person.staff();
        UUID id = Ids.next();
        String number = policy.incidents() ? nextNumber(who.landlord()) : null;
        database.sql("""
                insert into staff_incident (id, landlord, author, at, by_whom, channel, number, content)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(who.landlord())
                .param(who.id().toString())
                .param(Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param(byWhom.name())
                .param(to.name())
                .param(number)
                .param(sealed.seal(TABLE, id, new What(what.strip(), done)))
                .update();
        record.note(Deed.ADDED, "incident", id, to.name());
        return Optional.ofNullable(number);
    }

    private String nextNumber(String landlord) {
        int year = LocalDate.ofInstant(clock.instant(), London.ZONE).getYear();
        int count = database.sql("select count(*) from staff_incident where landlord = ? and number like ? for update")
                .param(landlord)
                .param("HS-" + year + "-%")
                .query(Integer.class)
                .single();
        return "HS-%d-%04d".formatted(year, count + 1);
    }

    /** One's own, and for seniors what went to housing, for administrators what went to human resources; newest first. */
    @PreAuthorize("hasRole('COLLEAGUE')")
    @Transactional
    public List<Incident> incidents() {
        Person who = person.staff();
        record.note(Deed.LISTED, "incident", who.id());
        return database.sql("""
                select * from staff_incident where landlord = ?
                  and (author = ? or (? and channel = 'HOUSING') or (? and channel = 'HR')) order by at desc limit 100""")
                .param(who.landlord())
                .param(who.id().toString())
                .param(who.isAtLeast(Role.SENIOR))
                .param(who.isAtLeast(Role.ADMINISTRATOR))
                .query((row, n) -> incident(row))
                .list();
    }

    /** The one with this number, among those whoever asks may see. */
    @PreAuthorize("hasRole('COLLEAGUE')")
    @Transactional
    public Optional<Incident> byNumber(String number) {
        return incidents().stream()
                .filter(one -> number.strip().equalsIgnoreCase(one.number()))
                .findFirst();
    }

    private Incident incident(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        What said = sealed.open(TABLE, id, row.getBytes("content"), What.class);
        return new Incident(
                id,
                UUID.fromString(row.getString("author")),
                row.getTimestamp("at").toInstant(),
                ByWhom.valueOf(row.getString("by_whom")),
                Channel.valueOf(row.getString("channel")),
                row.getString("number"),
                said.what(),
                said.steps());
    }

    private static void check(boolean holds, String why) {
        if (!holds) {
            throw new VisitRefused(why);
        }
    }
}
