package org.fanlight.casework.action;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.action.ActionRefused.Why;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Ladder;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Tool;
import org.fanlight.landlord.Tools;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue of steps as the law has them on a day (LAW-14), the days that have to be entered (LAW-15, LAW-16), and the
 * register of mediators (BCHA-4.7b).
 */
@Service
public class CatalogueDesk {

    private static final int LONGEST = 200;

    private final LawDates dates;
    private final JdbcClient database;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    CatalogueDesk(
            LawDates dates,
            JdbcClient database,
            Landlords landlords,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.dates = dates;
        this.database = database;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /**
     * One line of the catalogue.
     *
     * @param instead what is there on that day in place of one that is history; null for nothing
     * @param isOurs whether the landlord's policy has it
     */
    public record Line(Tool tool, Tool.Law law, @Nullable Tool instead, boolean isOurs) {}

    /** One mediator of the register. */
    public record Mediator(UUID id, String name, String body, LocalDate expiresOn) {

        public boolean holds(LocalDate day) {
            return !expiresOn.isBefore(day);
        }
    }

    /** The whole catalogue as the law has it on a day. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Line> on(LocalDate day) {
        String landlord = person.staff().landlord();
        Map<String, LocalDate> entered = dates.of(landlord);
        List<String> ours = landlords.current(landlord).part(Ladder.class).tools();
        return Tools.all().stream()
                .map(tool -> new Line(
                        tool, tool.on(day, entered, ""), replacement(tool, day, entered), ours.contains(tool.code())))
                .toList();
    }

    /** What stands in its place: its successor, once that is there. */
    private static @Nullable Tool replacement(Tool tool, LocalDate day, Map<String, LocalDate> entered) {
        Tool next = Tools.successor(tool);
        return next != null && next.on(day, entered, "") == Tool.Law.VALID ? next : null;
    }

    /** The days that have to be entered; absent while nobody did. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public Map<String, LocalDate> entered() {
        return dates.of(person.staff().landlord());
    }

    /** Enters the day from which a law holds, or takes it back. @param day null to take it back */
    @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
    @Transactional
    public void enter(String name, @Nullable LocalDate day) {
        if (!Tools.openDates().contains(name)) {
            throw new ActionRefused(Why.NO_DAY);
        }
        var me = person.staff();
        if (day == null) {
            dates.clear(me.landlord(), name);
        } else {
            dates.set(me.landlord(), name, day, me.id(), clock.instant());
        }
        record.note(Deed.SET_UP, "law-date", me.id(), name);
    }

    /** Every mediator, the longest accreditation first. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Mediator> mediators() {
        return database.sql("select * from mediator where landlord = ? order by expires_on desc, name")
                .param(person.staff().landlord())
                .query((row, n) -> new Mediator(
                        UUID.fromString(row.getString("id")),
                        row.getString("name"),
                        row.getString("body"),
                        row.getObject("expires_on", LocalDate.class)))
                .list();
    }

    /** Adds a mediator, who accredited them, and until when. */
    @PreAuthorize("hasAnyRole('SENIOR', 'ADMINISTRATOR')")
    @Transactional
    public UUID addMediator(String name, String body, @Nullable LocalDate expiresOn) {
        if (name.isBlank() || body.isBlank() || name.length() > LONGEST || body.length() > LONGEST) {
            throw new ActionRefused(Why.NO_WORDS);
        }
        if (expiresOn == null) {
            throw new ActionRefused(Why.NO_DAY);
        }
        var me = person.staff();
        UUID id = Ids.next();
        database.sql("""
                insert into mediator (id, landlord, name, body, expires_on, author, at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(me.landlord())
                .param(name.strip())
                .param(body.strip())
                .param(expiresOn)
                .param(me.id().toString())
                .param(Timestamp.from(clock.instant()))
                .update();
        record.note(Deed.SET_UP, "mediator", id);
        return id;
    }

    Optional<Mediator> mediator(String id) {
        return mediators().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst();
    }

    /** Today in London. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }
}
