package org.fanlight.casework.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The landlord's rooms to talk in, with what they have (BCHA-4.4d). */
@Service
public class RoomDesk {

    private static final int LONGEST = 120;

    private final JdbcClient database;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    RoomDesk(JdbcClient database, CurrentPerson person, Record record, Clock clock) {
        this.database = database;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** A room. */
    public record Room(UUID id, String name, boolean hasLoop, boolean isStepFree) {}

    /** The rooms of the asker's landlord, by name. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Room> rooms() {
        return database.sql("select * from meeting_room where landlord = ? order by name, id")
                .param(person.staff().landlord())
                .query((row, n) -> new Room(
                        UUID.fromString(row.getString("id")),
                        row.getString("name"),
                        row.getBoolean("has_loop"),
                        row.getBoolean("step_free")))
                .list();
    }

    /** Adds a room. @throws MeetingRefused without a name */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public UUID add(String name, boolean hasLoop, boolean isStepFree) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new MeetingRefused(MeetingRefused.Why.NO_PLACE);
        }
        UUID id = Ids.next();
        database.sql("""
                insert into meeting_room (id, landlord, name, has_loop, step_free, author, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(person.staff().landlord())
                .param(name.strip())
                .param(hasLoop)
                .param(isStepFree)
                .param(person.staff().id().toString())
                .param(Timestamp.from(clock.instant()))
                .update();
        record.note(Deed.ADDED, "room", id);
        return id;
    }
}
