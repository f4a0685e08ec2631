package org.fanlight.record;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes every deed and every look. An entry is written in the transaction of the deed itself, so that neither stands
 * without the other (C7).
 */
@Service
@OpenToAll(because = "called by services that ask for a role themselves; only writes down who asked")
public class Record {

    private final JdbcClient database;
    private final CurrentPerson person;
    private final Clock clock;

    Record(JdbcClient database, CurrentPerson person, Clock clock) {
        this.database = database;
        this.person = person;
        this.clock = clock;
    }

    /** Notes a deed of whoever is asking. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void note(Deed deed, String kind, UUID subject) {
        note(deed, kind, subject, null);
    }

    /**
     * Notes a deed of whoever is asking: a member of staff, a reporter, or the system itself.
     *
     * @param kind what kind of thing it was done to, such as {@code case}
     * @param subject its id
     * @param detail codes and numbers only, never a word that a person wrote; null for none
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void note(Deed deed, String kind, UUID subject, @Nullable String detail) {
        var who = person.get();
        note(
                deed,
                kind,
                subject,
                detail,
                who.map(CurrentPerson.Person::id).orElse(null),
                who.map(CurrentPerson.Person::kind).orElse("system"));
    }

    /** Notes a deed of a person who is not (or not yet) signed in. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void note(
            Deed deed, String kind, UUID subject, @Nullable String detail, @Nullable UUID actor, String actorKind) {
        database.sql("""
                insert into record_entry (at, actor_kind, actor, deed, subject_kind, subject, detail)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(Timestamp.from(clock.instant()))
                .param(actorKind)
                .param(actor == null ? null : actor.toString())
                .param(deed.name())
                .param(kind)
                .param(subject.toString())
                .param(detail)
                .update();
    }

    /** Everything noted of one thing, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(UUID subject) {
        return database.sql(
                        "select at, actor_kind, actor, deed, detail from record_entry where subject = ? order by id")
                .param(subject.toString())
                .query((row, n) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor_kind"),
                        row.getString("actor") == null ? null : UUID.fromString(row.getString("actor")),
                        Deed.valueOf(row.getString("deed")),
                        row.getString("detail")))
                .list();
    }

    /**
     * One line of the record.
     *
     * @param actorKind {@code staff}, {@code reporter}, {@code partner} or {@code system}
     * @param actor the person's id; null for the system and for people not signed in
     * @param detail codes and numbers; null for none
     */
    public record Entry(
            Instant at,
            String actorKind,
            @Nullable UUID actor,
            Deed deed,
            @Nullable String detail) {}
}
