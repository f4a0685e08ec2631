package org.fanlight.casework.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.StaffDirectory;
import org.fanlight.access.StaffMember;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.HeldCases;
import org.fanlight.casework.HeldCases.Held;
import org.fanlight.casework.SealedContent;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Supervising;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes through every open case of a colleague, and of a senior's team, without leaving one out (HEX-6d, HEX-6e). */
@Service
public class SupervisionDesk {

    private static final int LONGEST = 2_000;
    private static final int SHOWN = 50;

    private final Casebook cases;
    private final HeldCases held;
    private final StaffDirectory directory;
    private final Landlords landlords;
    private final JdbcClient database;
    private final SealedContent content;
    private final Record record;
    private final Clock clock;

    SupervisionDesk(
            Casebook cases,
            HeldCases held,
            StaffDirectory directory,
            Landlords landlords,
            JdbcClient database,
            SealedContent content,
            Record record,
            Clock clock) {
        this.cases = cases;
        this.held = held;
        this.directory = directory;
        this.landlords = landlords;
        this.database = database;
        this.content = content;
        this.record = record;
        this.clock = clock;
    }

    /** A session. @param isUpward of a senior with a manager, about the senior's team */
    public record Session(
            UUID id,
            UUID junior,
            UUID senior,
            boolean isUpward,
            Instant startedAt,
            @Nullable Instant finishedAt) {}

    /** One case on the agenda. @param note null until it was discussed */
    public record Item(
            UUID id,
            UUID caseId,
            boolean highRisk,
            boolean late,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    /** What is passed up. @param fresh cases that were on no agenda of these two before */
    public record Summary(int open, int highRisk, int late, int fresh, int gone) {}

    private record Note(String words) {}

    /** Begins a session with a colleague; the agenda fills itself. @throws SupervisionRefused when it does not fit */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public UUID begin(UUID junior) {
        Person me = cases.staff();
        StaffMember other = directory.find(junior).orElseThrow(() -> new SupervisionRefused("who"));
        boolean isUpward = other.roles().contains(Role.SENIOR);
        Supervising policy = landlords.current(me.landlord()).part(Supervising.class);
        if ((isUpward ? policy.senior() : policy.officer()) == Supervising.How.OFF) {
            throw new SupervisionRefused("not-in-policy");
        }
        if (junior.equals(me.id()) || isUpward && !me.isAtLeast(Role.MANAGER)) {
            throw new SupervisionRefused("who");
        }
        UUID id = Ids.next();
        database.sql("""
                insert into supervision_session (id, landlord, junior, senior, is_upward, started_at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(me.landlord())
                .param(junior.toString())
                .param(me.id().toString())
                .param(isUpward)
                .param(Timestamp.from(now()))
                .update();
        int place = 0;
        for (Held one : agenda(junior, isUpward)) {
            database.sql("""
                    insert into supervision_item (id, session, case_id, place, high_risk, late)
                    values (?, ?, ?, ?, ?, ?)""")
                    .param(Ids.next().toString())
                    .param(id.toString())
                    .param(one.id().toString())
                    .param(place++)
                    .param(one.highRisk())
                    .param(one.late())
                    .update();
        }
        record.note(Deed.ADDED, "supervision", id);
        return id;
    }

    private List<Held> agenda(UUID junior, boolean isUpward) {
        Set<UUID> whose = new LinkedHashSet<>(List.of(junior));
        if (isUpward) {
            whose.addAll(database.sql("select distinct junior from supervision_session where senior = ?")
                    .param(junior.toString())
                    .query((row, n) -> UUID.fromString(row.getString("junior")))
                    .list());
        }
        List<Held> all = new ArrayList<>();
        whose.forEach(one -> all.addAll(held.of(one)));
        all.sort(Comparator.comparing((Held one) -> !one.highRisk())
                .thenComparing(one -> !one.late())
                .thenComparing(Held::receivedAt));
        return all;
    }

    /** The sessions of whoever asks, newest first. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<Session> mine() {
        String me = cases.staff().id().toString();
        return database.sql("""
                select * from supervision_session where landlord = ? and (junior = ? or senior = ?)
                order by started_at desc limit %d""".formatted(SHOWN))
                .param(cases.staff().landlord())
                .param(me)
                .param(me)
                .query(SupervisionDesk::session)
                .list();
    }

    private Session get(UUID id) {
        return mine().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no session"));
    }

    /** The agenda, high risk first; only of those two. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public List<Item> items(UUID session) {
        record.note(Deed.LISTED, "supervision", get(session).id());
        return read(session);
    }

    private List<Item> read(UUID session) {
        return database.sql("select * from supervision_item where session = ? order by place")
                .param(session.toString())
                .query((row, n) -> item(row))
                .list();
    }

    private Item item(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID caseId = UUID.fromString(row.getString("case_id"));
        byte[] sealed = row.getBytes("content");
        return new Item(
                id,
                caseId,
                row.getBoolean("high_risk"),
                row.getBoolean("late"),
                sealed == null
                        ? null
                        : content.open(caseId, "supervision_item", id, sealed, Note.class)
                                .words());
    }

    /** A case was discussed. @throws SupervisionRefused without a note, or when the session is over */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void discussed(UUID session, UUID item, String words) {
        Session open = get(session);
        if (open.finishedAt() != null) {
            throw new SupervisionRefused("over");
        }
        if (words.isBlank() || words.length() > LONGEST) {
            throw new SupervisionRefused("no-note");
        }
        Item one = read(session).stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow();
        database.sql("update supervision_item set discussed_at = ?, content = ? where id = ?")
                .param(Timestamp.from(now()))
                .param(content.seal(one.caseId(), "supervision_item", item, new Note(words.strip())))
                .param(item.toString())
                .update();
        record.note(Deed.CHANGED, "case", one.caseId(), "discussed in supervision");
    }

    /** Ends a session. @throws SupervisionRefused while a case on its agenda was not discussed */
    @PreAuthorize("hasRole('SENIOR')")
    @Transactional
    public void finish(UUID session) {
        Session open = get(session);
        if (open.finishedAt() != null) {
            throw new SupervisionRefused("over");
        }
        if (read(session).stream().anyMatch(one -> one.note() == null)) {
            throw new SupervisionRefused("not-discussed");
        }
        database.sql("update supervision_session set finished_at = ? where id = ?")
                .param(Timestamp.from(now()))
                .param(session.toString())
                .update();
        record.note(Deed.CHANGED, "supervision", session, "finished");
    }

    /** How things stand, and what changed since these two met last. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Summary summary(UUID session) {
        Session now = get(session);
        List<Item> items = read(session);
        Set<UUID> before = mine().stream()
                .filter(one -> one.junior().equals(now.junior())
                        && one.senior().equals(now.senior())
                        && one.startedAt().isBefore(now.startedAt()))
                .findFirst()
                .map(last -> cases(read(last.id())))
                .orElse(Set.of());
        Set<UUID> open = cases(items);
        return new Summary(
                items.size(),
                (int) items.stream().filter(Item::highRisk).count(),
                (int) items.stream().filter(Item::late).count(),
                (int) open.stream().filter(id -> !before.contains(id)).count(),
                (int) before.stream().filter(id -> !open.contains(id)).count());
    }

    private static Set<UUID> cases(List<Item> items) {
        Set<UUID> ids = new LinkedHashSet<>();
        items.forEach(one -> ids.add(one.caseId()));
        return ids;
    }

    private static Session session(ResultSet row, int n) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Session(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("junior")),
                UUID.fromString(row.getString("senior")),
                row.getBoolean("is_upward"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
