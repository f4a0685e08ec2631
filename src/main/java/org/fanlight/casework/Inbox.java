package org.fanlight.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Reference;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open cases of a landlord, the most urgent clock first. The database pages, sorts and filters by index, so that a
 * hundred thousand cases are as quick as a thousand.
 */
@Service
public class Inbox {

    /** How many cases stand on a page. */
    public static final int PAGE = 25;

    /** Counts go up to here; beyond, "more than" is all anybody needs. */
    public static final int COUNTED = 200;

    /** How many areas or languages can be filtered by. */
    private static final int FILTERS = 200;

    private final InboxQueries queries;
    private final OwnCases own;
    private final NotYetOpened notYetOpened;
    private final JdbcClient database;
    private final CurrentPerson person;
    private final Record record;
    private final Clock clock;

    Inbox(
            InboxQueries queries,
            OwnCases own,
            NotYetOpened notYetOpened,
            JdbcClient database,
            CurrentPerson person,
            Record record,
            Clock clock) {
        this.queries = queries;
        this.own = own;
        this.notYetOpened = notYetOpened;
        this.database = database;
        this.person = person;
        this.record = record;
        this.clock = clock;
    }

    /** One page of cases. @param next where the next page starts; null when this is the last */
    public record Page(List<InboxRow> rows, @Nullable InboxCursor next) {}

    /** The cases that pass the filter, from the cursor on. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public Page page(InboxFilter filter, @Nullable InboxCursor from) {
        Person who = person.staff();
        var query = queries.page(filter, from, who, clock.instant(), PAGE + 1);
        List<InboxRow> rows = database.sql(query.sql())
                .params(query.params())
                .query(InboxRow::of)
                .list();
        record.note(Deed.LISTED, "inbox", who.id(), filter.detail());
        if (rows.size() <= PAGE) {
            return new Page(rows, null);
        }
        List<InboxRow> shown = List.copyOf(rows.subList(0, PAGE));
        InboxRow last = shown.getLast();
        return new Page(shown, new InboxCursor(last.sortedBy(), last.id()));
    }

    /** How many cases there are of each kind, up to {@link #COUNTED} and one. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Map<InboxFilter.Kind, Integer> counts() {
        Person who = person.staff();
        var counts = new EnumMap<InboxFilter.Kind, Integer>(InboxFilter.Kind.class);
        for (InboxFilter.Kind kind : InboxFilter.Kind.values()) {
            var query = queries.count(InboxFilter.of(kind), who, clock.instant(), COUNTED + 1);
            counts.put(
                    kind,
                    database.sql(query.sql())
                            .params(query.params())
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    /** The case of a reference, as it is typed; empty when there is none that whoever asks may open. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public Optional<UUID> find(String typedReference) {
        Person who = person.staff();
        return Reference.parse(typedReference)
                .flatMap(reference -> database.sql("""
                        select id from case_file where landlord = ? and reference = ?
                          and (staff_close = false and (domestic = false or assignee is null) or assignee = ? or ?)""")
                        .param(who.landlord())
                        .param(reference.digits())
                        .param(who.id().toString())
                        .param(who.isAtLeast(Role.SENIOR))
                        .query(String.class)
                        .optional()
                        .map(UUID::fromString))
                .filter(id -> own.find(id).isPresent());
    }

    /** The areas that open cases lie in, for the filter. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<String> areas() {
        return distinct("area");
    }

    /** The languages open cases came in, for the filter. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<String> languages() {
        return distinct("language");
    }

    /** Each value once, by leaps along the index from one to the next: the database would read all open cases. */
    private List<String> distinct(String column) {
        String landlord = person.staff().landlord();
        String next =
                "select min(" + column + ") from case_file where landlord = ? and listed = true and " + column + " > ?";
        List<String> found = new ArrayList<>();
        Optional<String> value = Optional.of("");
        while (value.isPresent() && found.size() < FILTERS) {
            value = database.sql(next)
                    .param(landlord)
                    .param(value.get())
                    .query(String.class)
                    .optional();
            value.ifPresent(found::add);
        }
        return found;
    }

    /** Reports that have had no case for over a minute (RU22); they are being tried again. */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional(readOnly = true)
    public List<WaitingReport> notYetOpened() {
        return notYetOpened.of(person.staff().landlord());
    }
}
