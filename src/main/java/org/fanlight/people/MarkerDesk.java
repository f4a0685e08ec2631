package org.fanlight.people;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warning markers on addresses: facts, a day on which each ends unless it is renewed, and fair (XC-47). */
@Service
public class MarkerDesk {

    static final int LONGEST = 500;

    private static final String TABLE = "warning_marker";

    private final JdbcClient database;
    private final SealedRow sealed;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    MarkerDesk(JdbcClient database, SealedRow sealed, CurrentPerson person, Record record, Clock clock) {
        this.database = database;
        this.sealed = sealed;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** A marker. */
    public record Marker(UUID id, String where, String why, LocalDate reviewOn) {

        @Override
        public String toString() {
            return "Marker[" + id + "]";
        }
    }

    private record Content(String where, String why) {}

    /** Those that hold today; one whose day came holds no more. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public List<Marker> markers() {
        Person who = person.staff();
        record.note(Deed.LISTED, "marker", who.id());
        return holding(who.landlord());
    }

    private List<Marker> holding(String landlord) {
        return database.sql("""
                select * from warning_marker where landlord = ? and off_at is null and review_on > ? order by review_on""")
                .param(landlord)
                .param(Date.valueOf(today()))
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Content said = sealed.open(TABLE, id, row.getBytes("content"), Content.class);
                    return new Marker(
                            id,
                            said.where(),
                            said.why(),
                            row.getDate("review_on").toLocalDate());
                })
                .list();
    }

    /** Whether an address has a marker that holds, in any spelling of spaces and case. */
    boolean isMarked(String landlord, String where) {
        String typed = plain(where);
        return holding(landlord).stream().anyMatch(one -> typed.contains(plain(one.where())));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Adds one. @param isFair that it rests on what happened was checked @throws VisitRefused when something is missing */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public UUID add(String where, String why, LocalDate reviewOn, boolean isFair) {
        if (plain(where).length() < 4 || where.length() > LONGEST) {
            throw new VisitRefused("where");
        }
        if (why.isBlank() || why.length() > LONGEST) {
            throw new VisitRefused("words");
        }
        if (!reviewOn.isAfter(today()) || reviewOn.isAfter(today().plusMonths(12))) {
            throw new VisitRefused("review");
        }
        if (!isFair) {
            throw new VisitRefused("fair");
        }
        UUID id = Ids.next();
        database.sql(
                        "insert into warning_marker (id, landlord, review_on, author, at, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(person.staff().landlord())
                .param(Date.valueOf(reviewOn))
                .param(person.staff().id().toString())
                .param(Timestamp.from(clock.instant()))
                .param(sealed.seal(TABLE, id, new Content(where.strip(), why.strip())))
                .update();
        record.note(Deed.ADDED, "marker", id);
        return id;
    }

    /** It does not hold any more. */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void takeOff(UUID marker) {
        database.sql("update warning_marker set off_at = ? where id = ? and landlord = ? and off_at is null")
                .param(Timestamp.from(clock.instant()))
                .param(marker.toString())
                .param(person.staff().landlord())
                .update();
        record.note(Deed.CHANGED, "marker", marker, "off");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }
}
