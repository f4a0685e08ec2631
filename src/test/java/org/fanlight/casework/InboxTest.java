package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.InboxFilter.Kind;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox of a landlord with ten thousand open cases: the right ones, in the right order, by index. */
@FanlightTest
class InboxTest {

    private static final int CASES = 10_000;

    private static final String LANDLORD = "big-" + UUID.randomUUID().toString().substring(0, 8);
    private static final As OFFICER = As.officer(LANDLORD);
    private static boolean filled;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxQueries queries;

    @Autowired
    ManyCases many;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final Instant now = Instant.now();

    @BeforeEach
    void fill() {
        if (!filled) {
            filled = true;
            many.insert(LANDLORD, OFFICER.who().id(), 0, CASES);
        }
    }

    @Test
    void the_most_urgent_case_comes_first_and_paging_shows_each_once() {
        List<UUID> seen = new ArrayList<>();
        List<Instant> due = new ArrayList<>();
        InboxCursor from = null;
        do {
            InboxCursor at = from;
            var page = OFFICER.gets(() -> inbox.page(InboxFilter.of(Kind.MINE), at));
            page.rows().forEach(row -> {
                seen.add(row.id());
                due.add(row.sortedBy());
            });
            from = page.next();
        } while (from != null);
        assertThat(seen).hasSize(CASES / 100).doesNotHaveDuplicates();
        assertThat(due).isSorted();
    }

    @Test
    void each_view_counts_and_shows_what_belongs_to_it() {
        var counts = OFFICER.gets(() -> inbox.counts());
        assertThat(counts.get(Kind.ALL)).isEqualTo(Inbox.COUNTED + 1);
        assertThat(counts.get(Kind.MINE)).isEqualTo(100);
        assertThat(rows(InboxFilter.of(Kind.UNASSIGNED))).allMatch(row -> row.assignee() == null);
        assertThat(rows(InboxFilter.of(Kind.VIOLENCE))).allMatch(InboxRow::violence);
        assertThat(rows(InboxFilter.of(Kind.UNREAD))).allMatch(InboxRow::unread);
        assertThat(rows(InboxFilter.of(Kind.BREACHED)))
                .allMatch(row -> row.sortedBy().isBefore(now));
        assertThat(rows(new InboxFilter(Kind.ALL, "Area 3", null, null, null)))
                .isNotEmpty()
                .allMatch(row -> "Area 3".equals(row.area()));
        assertThat(rows(new InboxFilter(Kind.ALL, null, null, "paper", "ur")))
                .isNotEmpty()
                .allMatch(row -> row.channel().equals("paper") && row.language().equals("ur"));
    }

    @Test
    void a_strand_is_found_by_its_token_and_stands_nowhere_readable() {
        assertThat(rows(new InboxFilter(Kind.ALL, null, "race", null, null))).hasSize(Inbox.PAGE);
        assertThat(rows(new InboxFilter(Kind.ALL, null, "religion", null, null)))
                .isEmpty();
        var tokens = database.sql("select token from case_strand limit 20")
                .query(byte[].class)
                .list();
        assertThat(tokens).noneMatch(token -> new String(token).contains("race"));
    }

    @Test
    void a_page_of_any_view_reads_a_few_rows_by_index_and_sorts_nothing() {
        for (InboxFilter filter : List.of(
                InboxFilter.EVERYTHING,
                InboxFilter.of(Kind.MINE),
                InboxFilter.of(Kind.UNASSIGNED),
                InboxFilter.of(Kind.BREACHED),
                InboxFilter.of(Kind.VIOLENCE),
                InboxFilter.of(Kind.UNREAD),
                new InboxFilter(Kind.ALL, "Area 3", null, null, null),
                new InboxFilter(Kind.ALL, null, "race", null, null),
                new InboxFilter(Kind.ALL, null, null, "paper", null),
                new InboxFilter(Kind.ALL, null, null, null, "ur"))) {
            var query = queries.page(filter, middle(filter), OFFICER.who(), now, Inbox.PAGE + 1);
            assertThat(plan(query)).as("plan of " + filter).contains("inbox_").doesNotContain("filesort", "temporary");
            assertThat(rowsRead(query)).as("rows read by " + filter).isLessThan(4 * Inbox.PAGE);
        }
    }

    @Test
    void another_landlord_finds_nothing_here() {
        String reference = database.sql("select reference from case_file where landlord = ? limit 1")
                .param(LANDLORD)
                .query(String.class)
                .single();
        assertThat(OFFICER.gets(() -> inbox.find(reference))).isPresent();
        assertThat(As.officer("nobody").gets(() -> inbox.find(reference))).isEmpty();
        assertThat(As.officer("nobody")
                        .gets(() -> inbox.page(InboxFilter.EVERYTHING, null))
                        .rows())
                .isEmpty();
    }

    private List<InboxRow> rows(InboxFilter filter) {
        return OFFICER.gets(() -> inbox.page(filter, null)).rows();
    }

    /** A page from the middle of the list, where a database that counts its way there would show. */
    private InboxCursor middle(InboxFilter filter) {
        var first = rows(filter);
        return new InboxCursor(first.getLast().sortedBy(), first.getLast().id());
    }

    private String plan(InboxQueries.Query query) {
        return database.sql("explain " + query.sql()).params(query.params()).query().listOfRows().stream()
                .map(row -> row.get("key") + " " + row.get("Extra"))
                .reduce("", (one, next) -> one + next + "; ");
    }

    /** How many rows the database itself says it read. */
    private long rowsRead(InboxQueries.Query query) {
        Long read = transaction.execute(status -> {
            long before = handlerReads();
            database.sql(query.sql()).params(query.params()).query(InboxRow::of).list();
            return handlerReads() - before;
        });
        return read == null ? Long.MAX_VALUE : read;
    }

    private long handlerReads() {
        return database
                .sql("show session status where variable_name in ('Handler_read_next', 'Handler_read_key')")
                .query((row, n) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
