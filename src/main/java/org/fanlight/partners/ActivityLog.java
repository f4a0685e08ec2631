package org.fanlight.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Partnering;
import org.fanlight.partners.PartnerRefused.Why;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Meetings, work in schools, joint visits, leaflets: entered, listed, exported, and what is missing shows (XC-60). */
@Service
public class ActivityLog {

    /** Kinds every landlord has. */
    public static final List<String> COMMON = List.of("meeting", "joint_visit", "leaflets");

    private static final int LONGEST = 1_000;

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Groups groups;
    private final Landlords landlords;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    ActivityLog(
            JdbcClient database, Groups groups, Landlords landlords, CurrentPerson person, Record record, Clock clock) {
        this.database = database;
        this.groups = groups;
        this.landlords = landlords;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** A meeting nobody wrote down. @param from the first day of the time it should have been in */
    public record Missed(Group group, LocalDate from, LocalDate to) {}

    /** The kinds of work this landlord logs: those of all, and its policy's own. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    public List<String> kinds() {
        return Stream.concat(COMMON.stream(), own().stream()).toList();
    }

    /** Writes something down. @throws PartnerRefused when its kind or words are missing, or something leads to a person */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public UUID add(String kind, LocalDate day, @Nullable UUID group, Activity.Facts facts) {
        if (!kinds().contains(kind) || day.isAfter(today())) {
            throw new PartnerRefused(Why.NO_KIND);
        }
        if (kind.equals("meeting") && (group == null || groups.find(group).isEmpty())) {
            throw new PartnerRefused(Why.NO_GROUP);
        }
        String all =
                String.join("\n", facts.partners(), facts.topic(), facts.figures(), facts.result(), facts.programme());
        boolean bare = kind.equals("youth_programme") && facts.programme().isBlank();
        if (facts.topic().isBlank() || bare || all.length() > LONGEST * 5) {
            throw new PartnerRefused(Why.NO_WORDS);
        }
        if (!NobodyInIt.holds(all)) {
            throw new PartnerRefused(Why.PERSONAL);
        }
        UUID id = Ids.next();
        database.sql(
                        "insert into partner_activity (id, landlord, kind, day, group_id, author, facts) values (?, ?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(mine())
                .param(kind)
                .param(day)
                .param(group == null ? null : group.toString())
                .param(person.staff().id().toString())
                .param(json.writeValueAsString(facts))
                .update();
        record.note(Deed.ADDED, "activity", id, kind);
        return id;
    }

    /** The work of one year, newest first. @param kind only of this; empty for all */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Activity> of(int year, String kind) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(one -> kind.isEmpty() || one.kind().equals(kind))
                .toList();
    }

    /** Meetings that should have been by a group's own cycle and that nobody wrote down, oldest first. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<Missed> missed() {
        List<Missed> missed = new ArrayList<>();
        for (Group group : groups.all()) {
            int cycle = group.facts().cycle();
            if (cycle > 0) {
                LocalDate from = cycle == 3
                        ? group.since().with(IsoFields.DAY_OF_QUARTER, 1)
                        : group.since().withDayOfMonth(1);
                for (; !from.plusMonths(cycle).isAfter(today()); from = from.plusMonths(cycle)) {
                    LocalDate to = from.plusMonths(cycle).minusDays(1);
                    boolean met = between(from, to).stream()
                            .anyMatch(one ->
                                    group.id().equals(one.group()) && one.kind().equals("meeting"));
                    if (!met) {
                        missed.add(new Missed(group, from, to));
                    }
                }
            }
        }
        return missed;
    }

    /** Kinds of work the policy names and that nobody did in the last twelve months. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<String> notDone() {
        var done = between(today().minusYears(1), today()).stream()
                .map(Activity::kind)
                .collect(Collectors.toSet());
        return own().stream().filter(kind -> !done.contains(kind)).toList();
    }

    /** The year as a table for others: no member of staff, no case, nobody. */
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMINISTRATOR')")
    @Transactional
    public String export(int year, String kind) {
        Map<UUID, Group> all = groups.all().stream().collect(Collectors.toMap(Group::id, Function.identity()));
        var table = new StringBuilder("date,kind,group,partners,topic,figures,result,programme\n");
        for (Activity one : of(year, kind)) {
            Group group = one.group() == null ? null : all.get(one.group());
            var facts = one.facts();
            table.append(Stream.of(
                                    one.day().toString(),
                                    one.kind(),
                                    group == null ? "" : group.facts().name(),
                                    facts.partners(),
                                    facts.topic(),
                                    facts.figures(),
                                    facts.result(),
                                    facts.programme())
                            .map(ActivityLog::cell)
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        record.note(Deed.LISTED, "activity", new UUID(0, year), "exported");
        return table.toString();
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(String words) {
        String safe = words.matches("(?s)^[=+@-].*") ? "’" + words : words;
        return '"' + safe.replace("\"", "\"\"").replace('\n', ' ') + '"';
    }

    private List<Activity> between(LocalDate from, LocalDate to) {
        return database.sql("""
                select * from partner_activity where landlord = ? and day between ? and ? order by day desc, id desc""")
                .param(mine())
                .param(from)
                .param(to)
                .query((row, n) -> {
                    String group = row.getString("group_id");
                    return new Activity(
                            UUID.fromString(row.getString("id")),
                            row.getString("kind"),
                            row.getObject("day", LocalDate.class),
                            group == null ? null : UUID.fromString(group),
                            UUID.fromString(row.getString("author")),
                            json.readValue(row.getString("facts"), Activity.Facts.class));
                })
                .list();
    }

    private List<String> own() {
        return landlords.current(mine()).part(Partnering.class).outreach();
    }

    private String mine() {
        return person.staff().landlord();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), London.ZONE);
    }
}
