package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Steps of the basic version a second, each an answer that is kept and the next page drawn, beside bare writes of the same
 * rows: two rows changed in the draft, one added. Four people at once, in one run.
 */
@Tag("bench")
@FanlightTest
@EnabledIfSystemProperty(named = "fanlight.bench", matches = "|basic")
class BasicBench {

    private static final int PEOPLE = 4;
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final Duration RUN = Duration.ofSeconds(20);
    private static final Pattern TURN = Pattern.compile("name=\"turn\" value=\"([^\"]+)\"");
    private static final Pattern ACT =
            Pattern.compile("class=\"hidden-text\" type=\"submit\" name=\"press\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_step_costs_no_more_than_three_bare_writes() throws Exception {
        steps(WARM);
        double steps = steps(RUN);
        bare(WARM);
        double bare = bare(RUN);
        String table = """
                | a second, %d at once | |
                |---|---|
                | steps of the basic version | %.0f |
                | bare writes of the same rows | %.0f |
                | share | %.2f |
                """.formatted(PEOPLE, steps, bare, steps / bare);
        System.out.println(table);
        Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("basic.md"), table);
        assertThat(steps / bare).isGreaterThanOrEqualTo(1.0 / 3);
    }

    private double steps(Duration time) throws Exception {
        return rate(time, () -> {
            Visitor visitor = new Visitor(port);
            visitor.sends("/find", "landlord", "imani");
            String[] page = {visitor.gets("/basic/tell-us")};
            int[] turn = {0};
            return () -> {
                // The first question again and again, forth and back: each is kept, and a page is drawn.
                page[0] = visitor.sent(
                        "/basic/tell-us",
                        "turn",
                        found(TURN, page[0]),
                        "choice",
                        turn[0]++ % 2 == 0 ? "no" : "mine",
                        "press",
                        found(ACT, page[0]));
                if (turn[0] % 2 == 0) {
                    page[0] = visitor.gets("/basic/tell-us?p=w0");
                }
                return null;
            };
        });
    }

    private double bare(Duration time) throws Exception {
        database.sql("create table if not exists bench_draft like draft").update();
        database.sql("create table if not exists bench_draft_answer like draft_answer")
                .update();
        try {
            return rate(time, () -> {
                UUID draft = UUID.randomUUID();
                database.sql("""
                        insert into bench_draft (id, token, questionnaire, landlord, language, kept_until)
                        values (?, ?, 'report', 'imani', 'en-GB', ?)""")
                        .param(draft.toString())
                        .param(java.util.Arrays.copyOf(draft.toString().getBytes(), 32))
                        .param(Timestamp.from(Instant.now()))
                        .update();
                return () -> {
                    transaction.executeWithoutResult(begun -> {
                        database.sql("update bench_draft set kept_until = ? where id = ?")
                                .param(Timestamp.from(Instant.now()))
                                .param(draft.toString())
                                .update();
                        database.sql("""
                                insert into bench_draft_answer (id, draft, answer, saved_at, turn) values (?, ?, ?, ?, 0)""")
                                .param(UUID.randomUUID().toString())
                                .param(draft.toString())
                                .param(new byte[120])
                                .param(Timestamp.from(Instant.now()))
                                .update();
                    });
                    transaction.executeWithoutResult(begun -> database.sql("update bench_draft set at = ? where id = ?")
                            .param(new byte[60])
                            .param(draft.toString())
                            .update());
                    return null;
                };
            });
        } finally {
            database.sql("drop table bench_draft").update();
            database.sql("drop table bench_draft_answer").update();
        }
    }

    /** How many a second come through, several at once. @param person makes one person, who then does it again and again */
    private static double rate(Duration time, Callable<Callable<Void>> person) throws Exception {
        var done = new AtomicInteger();
        Instant until = Instant.now().plus(time);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                all.add(() -> {
                    Callable<Void> once = person.call();
                    while (Instant.now().isBefore(until)) {
                        once.call();
                        done.incrementAndGet();
                    }
                    return null;
                });
            }
            for (var future : people.invokeAll(all)) {
                future.get();
            }
        }
        return done.get() / (double) time.toSeconds();
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
