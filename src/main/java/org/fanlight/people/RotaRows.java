package org.fanlight.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shifts and absences as they lie in the database. */
@Component
class RotaRows {

    private final JdbcClient database;

    RotaRows(JdbcClient database) {
        this.database = database;
    }

    UUID addShift(String landlord, UUID staff, Turn turn, Instant from, Instant to, UUID author, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into duty_shift (id, landlord, staff, turn, starts_at, ends_at, author, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(landlord)
                .param(staff.toString())
                .param(turn.name())
                .param(Timestamp.from(from))
                .param(Timestamp.from(to))
                .param(author.toString())
                .param(Timestamp.from(at))
                .update();
        return id;
    }

    UUID addAbsence(String landlord, UUID staff, Instant from, Instant to, UUID author, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into duty_absence (id, landlord, staff, starts_at, ends_at, author, made_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(landlord)
                .param(staff.toString())
                .param(Timestamp.from(from))
                .param(Timestamp.from(to))
                .param(author.toString())
                .param(Timestamp.from(at))
                .update();
        return id;
    }

    /** Ends a shift there; one that had not begun is gone. */
    void end(UUID shift, Instant at) {
        database.sql("delete from duty_shift where id = ? and starts_at >= ?")
                .param(shift.toString())
                .param(Timestamp.from(at))
                .update();
        database.sql("update duty_shift set ends_at = ? where id = ? and ends_at > ?")
                .param(Timestamp.from(at))
                .param(shift.toString())
                .param(Timestamp.from(at))
                .update();
    }

    void endAbsence(String landlord, UUID absence, Instant at) {
        database.sql(
                        "update duty_absence set ends_at = greatest(starts_at, least(ends_at, ?)) where id = ? and landlord = ?")
                .param(Timestamp.from(at))
                .param(absence.toString())
                .param(landlord)
                .update();
    }

    Optional<Shift> shift(String landlord, UUID id) {
        return shifts(landlord, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z")).stream()
                .filter(shift -> shift.id().equals(id))
                .findFirst();
    }

    /** Those that touch the time between the two instants. */
    List<Shift> shifts(String landlord, Instant from, Instant to) {
        return database.sql("""
                select * from duty_shift where landlord = ? and ends_at > ? and starts_at < ? order by starts_at, turn""")
                .param(landlord)
                .param(Timestamp.from(from))
                .param(Timestamp.from(to))
                .query((row, n) -> new Shift(
                        UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("staff")),
                        Turn.valueOf(row.getString("turn")),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }

    List<Absence> absences(String landlord, Instant from, Instant to) {
        return database.sql("""
                select * from duty_absence where landlord = ? and ends_at > ? and starts_at < ? and ends_at > starts_at
                order by starts_at""")
                .param(landlord)
                .param(Timestamp.from(from))
                .param(Timestamp.from(to))
                .query((row, n) -> new Absence(
                        UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("staff")),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }
}
