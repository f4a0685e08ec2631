package org.fanlight.deadlines;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.common.London;
import org.fanlight.landlord.Calendars;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.HolidayRefused;
import org.fanlight.landlord.Landlords;
import org.fanlight.landlord.Origin;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.fanlight.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@FanlightTest
class DeadlinesTest {

    @Autowired
    Deadlines deadlines;

    @Autowired
    ClockSteps steps;

    @Autowired
    Landlords landlords;

    @Autowired
    Calendars calendars;

    @Autowired
    Record record;

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    ChangeableClock clock;

    @Autowired
    Heard heard;

    private final UUID caseId = Ids.next();
    private final Instant start = london("2027-11-19T18:05:00");

    @BeforeEach
    void friday_evening() {
        clock.set(start);
    }

    @AfterEach
    void right() {
        deadlines.cancelAll(caseId);
        clock.reset();
    }

    @Keeps("XC-03")
    @ParameterizedTest(name = "{0} {1} from {2}: due {3}, met, met late or overdue")
    @CsvFileSource(resources = "/deadline-vectors.csv")
    void every_vector_comes_to_its_due_time_and_its_end(int length, String unit, String from, String due) {
        Instant dueAt = london(due);
        clock.set(dueAt.plusSeconds(1));
        for (String rule : List.of("first_contact", "graffiti", "plan_agreed")) {
            var limit = new ClockRule(
                    rule, "CLK", ClockUnit.valueOf(unit.toUpperCase(Locale.ROOT)), length, Origin.LAW, "promise", "X");
            deadlines.start(caseId, "one_housing", limit, london(from));
        }
        deadlines.stop(caseId, "first_contact", dueAt);
        deadlines.stop(caseId, "graffiti", dueAt.plusSeconds(1));

        assertThat(deadlines.of(caseId))
                .allSatisfy(one -> assertThat(one.dueAt()).isEqualTo(dueAt))
                .extracting(CaseClock::rule, CaseClock::state)
                .containsExactlyInAnyOrder(
                        tuple("first_contact", ClockState.MET),
                        tuple("graffiti", ClockState.MET_LATE),
                        tuple("plan_agreed", ClockState.BREACHED));
    }

    @Test
    void a_clock_is_soon_due_then_overdue_then_met_late() {
        starts("imani", "first_contact");
        assertThat(state()).isEqualTo(ClockState.RUNNING);
        clock.forward(Duration.ofHours(20));
        assertThat(state()).isEqualTo(ClockState.DUE_SOON);
        clock.forward(Duration.ofHours(4));
        assertThat(state()).isEqualTo(ClockState.BREACHED);

        deadlines.stop(caseId, "first_contact", clock.instant().plusSeconds(60));

        assertThat(only().state()).isEqualTo(ClockState.MET_LATE);
        assertThat(only().stoppedAt()).isNotNull();
        assertThat(deadlines.mostUrgent(caseId)).isEmpty();
        assertThat(deeds()).contains("CLOCK_MET first_contact late");
    }

    @Test
    void a_clock_that_is_stopped_in_time_is_met_even_when_it_is_written_down_late() {
        starts("imani", "first_contact");
        clock.forward(Duration.ofHours(30));
        deadlines.stop(caseId, "first_contact", start.plus(Duration.ofHours(24)));

        assertThat(state()).isEqualTo(ClockState.MET);
    }

    @Test
    void each_step_is_told_once_and_a_breach_once() {
        starts("imani", "first_contact");
        clock.set(start.plus(Duration.ofHours(12)));
        steps.takeAll();
        steps.takeAll();
        assertThat(heard.of(caseId)).containsExactly("first_contact 50");

        clock.set(start.plus(Duration.ofHours(24)));
        steps.takeAll();
        steps.takeAll();

        assertThat(heard.of(caseId))
                .containsExactly("first_contact 50", "first_contact 80", "first_contact 100", "first_contact breached");
        assertThat(deeds()).containsOnlyOnce("REMINDED first_contact 50").containsOnlyOnce("REMINDED first_contact 80");
    }

    @Test
    void steps_that_many_take_at_the_same_time_are_told_once() {
        starts("imani", "first_contact");
        clock.set(start.plus(Duration.ofHours(25)));

        List<Thread> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(Thread.ofVirtual().start(steps::takeAll));
        }
        nodes.forEach(node -> {
            try {
                node.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });

        assertThat(heard.of(caseId))
                .containsExactly("first_contact 50", "first_contact 80", "first_contact 100", "first_contact breached");
    }

    @Test
    void steps_that_fell_into_a_stop_of_the_program_are_taken_by_the_job() {
        starts("imani", "first_contact");
        clock.set(start.plus(Duration.ofDays(3)));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(heard.of(caseId)).endsWith("first_contact breached"));
    }

    @Test
    void a_clock_that_was_met_reminds_nobody() {
        starts("imani", "first_contact");
        deadlines.stop(caseId, "first_contact", start.plusSeconds(60));
        clock.set(start.plus(Duration.ofDays(3)));
        steps.takeAll();

        assertThat(heard.of(caseId)).isEmpty();
    }

    @Test
    void a_start_moves_to_earlier_and_never_to_later() {
        starts("imani", "first_contact");
        deadlines.moveStartEarlier(caseId, "first_contact", start.minus(Duration.ofHours(2)));

        assertThat(only().dueAt()).isEqualTo(start.plus(Duration.ofHours(22)));
        assertThat(heard.of(caseId)).containsExactly("first_contact moved");
        assertThat(deeds()).anyMatch(deed -> deed.startsWith("CLOCK_MOVED first_contact due"));
        assertThatThrownBy(() -> deadlines.moveStartEarlier(caseId, "first_contact", start))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(only().dueAt()).isEqualTo(start.plus(Duration.ofHours(22)));
    }

    @Test
    void an_event_heard_twice_starts_one_clock() {
        starts("imani", "first_contact");
        starts("imani", "first_contact");
        deadlines.stop(caseId, "first_contact", start.plusSeconds(60));
        starts("imani", "first_contact");

        assertThat(deadlines.of(caseId)).hasSize(1);
        assertThat(state()).isEqualTo(ClockState.MET);
    }

    @Test
    void a_clock_that_repeats_starts_again_after_it_was_met() {
        starts("imani", "progress_update");
        Instant sent = start.plus(Duration.ofDays(3));
        deadlines.stop(caseId, "progress_update", sent);
        deadlines.start(caseId, "imani", rule("imani", "progress_update"), sent);

        assertThat(deadlines.of(caseId))
                .extracting(CaseClock::state)
                .containsExactlyInAnyOrder(ClockState.MET, ClockState.RUNNING);
    }

    @Test
    void the_earliest_due_of_several_leads() {
        starts("nwldc", "first_assessment");
        starts("nwldc", "violence_handled");
        starts("nwldc", "immediate_safety");

        assertThat(deadlines.mostUrgent(caseId))
                .get()
                .extracting(CaseClock::rule)
                .isEqualTo("immediate_safety");
        deadlines.notApplicable(caseId, "immediate_safety");
        assertThat(deadlines.mostUrgent(caseId))
                .get()
                .extracting(CaseClock::rule)
                .isEqualTo("violence_handled");
        deadlines.cancel(caseId, "violence_handled");
        assertThat(deadlines.mostUrgent(caseId))
                .get()
                .extracting(CaseClock::rule)
                .isEqualTo("first_assessment");
    }

    @Test
    void a_limit_that_no_policy_sets_is_an_internal_target() {
        starts("one_housing", "first_contact");

        assertThat(only().origin()).isEqualTo(Origin.DEFAULT);
        assertThat(only().isPromise()).isFalse();
        assertThat(only().dueAt()).isEqualTo(start.plus(Duration.ofHours(24)));
    }

    @Keeps("XC-04")
    @Test
    void a_holiday_inside_a_running_clock_moves_it_and_says_why_and_missing_ones_are_warned_of() {
        LocalDate day = LocalDate.of(2027, 11, 23);
        starts("bcha", "first_assessment");
        UUID elsewhere = Ids.next();
        deadlines.start(elsewhere, "nwldc", rule("nwldc", "first_assessment"), start);
        assertThat(only().dueAt()).isEqualTo(london("2027-11-24T17:00:00"));
        try {
            As.administrator("bcha").does(() -> calendars.add(day, "A royal funeral"));
            await().untilAsserted(() -> assertThat(only().dueAt()).isEqualTo(london("2027-11-25T17:00:00")));

            assertThat(deeds())
                    .anyMatch(deed -> deed.startsWith("CLOCK_MOVED first_assessment")
                            && deed.endsWith("because 2027-11-23 became a holiday"));
            assertThat(heard.of(caseId)).containsExactly("first_assessment moved");
            assertThat(deadlines.of(elsewhere).getFirst().dueAt()).isEqualTo(london("2027-11-24T17:00:00"));
        } finally {
            As.administrator("bcha").does(() -> calendars.takeBack(day));
            deadlines.cancelAll(elsewhere);
        }
        await().untilAsserted(() -> assertThat(only().dueAt()).isEqualTo(london("2027-11-24T17:00:00")));

        assertThat(As.administrator("bcha").gets(calendars::runsOut)).isEmpty();
        clock.set(london("2028-01-10T09:00:00"));
        assertThat(As.administrator("bcha").gets(calendars::runsOut)).contains(LocalDate.of(2028, 12, 26));
    }

    @Test
    void a_clock_that_ran_out_on_a_day_that_becomes_a_holiday_runs_again() {
        LocalDate day = LocalDate.of(2027, 11, 24);
        starts("bcha", "first_assessment");
        clock.set(london("2027-11-24T18:00:00"));
        steps.takeAll();
        assertThat(state()).isEqualTo(ClockState.BREACHED);
        try {
            As.administrator("bcha").does(() -> calendars.add(day, "Snow closed the office"));
            await().untilAsserted(() -> assertThat(state()).isEqualTo(ClockState.DUE_SOON));
            clock.set(london("2027-11-25T17:00:00"));
            steps.takeAll();
            assertThat(heard.of(caseId).stream().filter("first_assessment breached"::equals))
                    .hasSize(2);
        } finally {
            As.administrator("bcha").does(() -> calendars.takeBack(day));
        }
    }

    @Test
    void only_an_administrator_changes_the_calendar_and_only_sensibly() {
        assertThatThrownBy(() -> As.manager("bcha").does(() -> calendars.add(LocalDate.of(2027, 11, 25), "x")))
                .isInstanceOf(AccessDeniedException.class);
        var administrator = As.administrator("bcha");
        assertThatThrownBy(() -> administrator.does(() -> calendars.add(LocalDate.of(2027, 12, 27), "x")))
                .isInstanceOf(HolidayRefused.class)
                .hasMessage("staff.holidays.day.known");
        assertThatThrownBy(() -> administrator.does(() -> calendars.add(LocalDate.of(2027, 11, 21), "x")))
                .isInstanceOf(HolidayRefused.class)
                .hasMessage("staff.holidays.day.weekend");
    }

    @Test
    void why_a_clock_ran_out_is_sealed_and_belongs_to_the_landlord() {
        transaction.executeWithoutResult(status -> vault.createKey(caseId));
        starts("imani", "first_contact");
        clock.forward(Duration.ofHours(25));
        As.officer("imani").does(() -> deadlines.giveReason(caseId, "first_contact", "The line was dead all day"));

        assertThat(As.officer("imani")
                        .gets(() -> deadlines.of(caseId))
                        .getFirst()
                        .reason())
                .isEqualTo("The line was dead all day");
        assertThat(As.officer("hexagon").gets(() -> deadlines.of(caseId))).isEmpty();
        assertThatThrownBy(() ->
                        As.officer("hexagon").does(() -> deadlines.giveReason(caseId, "first_contact", "Not mine")))
                .isInstanceOf(NoSuchElementException.class);
        byte[] stored = database.sql("select reason from case_clock where case_id = ?")
                .param(caseId.toString())
                .query((row, n) -> row.getBytes("reason"))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("line");
    }

    private void starts(String landlord, String rule) {
        deadlines.start(caseId, landlord, rule(landlord, rule), start);
    }

    private ClockRule rule(String landlord, String name) {
        return landlords.current(landlord).clock(name);
    }

    private CaseClock only() {
        return deadlines.of(caseId).getFirst();
    }

    private ClockState state() {
        return only().state();
    }

    private List<String> deeds() {
        return record.of(caseId).stream()
                .filter(entry -> entry.deed() != Deed.CLOCK_STARTED)
                .map(entry -> entry.deed() + " " + entry.detail())
                .toList();
    }

    private static Instant london(String time) {
        return LocalDateTime.parse(time).atZone(London.ZONE).toInstant().truncatedTo(MICROS);
    }
}
