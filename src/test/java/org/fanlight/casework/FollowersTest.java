package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.fanlight.casework.ContactLog.Contact;
import org.fanlight.casework.ContactLog.Outcome;
import org.fanlight.casework.progress.Stage;
import org.fanlight.casework.voice.Voice;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.contact.Method;
import org.fanlight.contact.Refusal;
import org.fanlight.deadlines.ClockBreached;
import org.fanlight.deadlines.ClockReminder;
import org.fanlight.deadlines.ClockState;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.messages.MessageDesk;
import org.fanlight.messages.NewMessage;
import org.fanlight.report.Receipt;
import org.fanlight.report.ToldDesk;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** What stops the first contact, what marks a case as new, and who is alerted. */
@FanlightTest
class FollowersTest {

    private static final As OFFICER = As.officer("imani");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    CaseDesk desk;

    @Autowired
    ContactLog talks;

    @Autowired
    TaskDesk tasks;

    @Autowired
    MessageDesk messages;

    @Autowired
    ToldDesk told;

    @Autowired
    Voice voice;

    @Autowired
    Followers followers;

    @Autowired
    DutyCalls calls;

    @Autowired
    AlertDesk alertDesk;

    @Autowired
    Cases cases;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ChangeableClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    void a_failed_try_is_kept_and_does_not_stop_the_first_contact_and_a_talk_does() {
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        OFFICER.does(() -> talks.log(id, talk(receipt, Outcome.NO_ANSWER)));
        assertThat(state(id)).isEqualTo(ClockState.RUNNING);
        OFFICER.does(() -> talks.log(id, talk(receipt, Outcome.TALKED)));
        assertThat(state(id)).isEqualTo(ClockState.MET);
        assertThat(OFFICER.gets(() -> talks.of(id))).hasSize(2);
    }

    @Test
    void a_call_outside_the_safe_hours_is_not_written_down_and_one_inside_is() {
        Receipt receipt = some.send("imani", SomeCase.callable().with("hours", SomeCase.everyDay("10:00", "14:00")));
        UUID id = some.of(receipt);
        clock.set(tomorrowAt("20:00"));
        assertThatThrownBy(() -> OFFICER.does(() -> talks.log(id, talk(receipt, Outcome.TALKED))))
                .isInstanceOfSatisfying(
                        ContactLog.Blocked.class,
                        blocked -> assertThat(blocked.refused().reason()).isEqualTo(Refusal.OUTSIDE_HOURS));
        OFFICER.does(() -> talks.log(id, talk(receipt, Outcome.THEY_CAME)));
        clock.set(tomorrowAt("11:00"));
        OFFICER.does(() -> talks.log(id, talk(receipt, Outcome.TALKED)));
        assertThat(OFFICER.gets(() -> talks.of(id))).hasSize(2);
    }

    @Test
    void to_somebody_anonymous_an_answer_in_the_mailbox_is_the_first_contact() {
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        OFFICER.does(() -> messages.fromStaff(receipt.partyId(), "We are here."));
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id) == ClockState.MET);
    }

    @Test
    void to_somebody_named_it_is_their_answer_that_counts() {
        Receipt receipt = some.send("imani", SomeCase.callable());
        UUID id = some.of(receipt);
        OFFICER.does(() -> messages.fromStaff(receipt.partyId(), "When may we call?"));
        As reporter = As.reporter(receipt.partyId(), "imani");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OFFICER.gets(() -> desk.clocks(id)).stream()
                        .anyMatch(clock -> clock.rule().equals("progress_update") && clock.stoppedAt() != null));
        assertThat(state(id)).isEqualTo(ClockState.RUNNING);
        reporter.does(() -> messages.fromReporter(NewMessage.of("In the morning.", Language.ENGLISH)));
        await().atMost(Duration.ofSeconds(20)).until(() -> state(id) == ClockState.MET);
    }

    @Test
    void who_adds_to_a_closed_report_finds_it_open_again() {
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        closeByForce(id);
        As.reporter(receipt.partyId(), "imani")
                .does(() -> told.addIncident(Answers.NONE
                        .with("what", Answer.said("It happened again."))
                        .with("where", Answer.said("Stairs"))));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OFFICER.gets(() -> desk.again(id)).stage() == Stage.REOPENED);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(OFFICER.gets(() -> tasks.of(id)))
                        .extracting(TaskDesk.Task::code)
                        .contains("assess-again"));
    }

    @Test
    void who_asks_to_be_contacted_becomes_a_task_with_their_words() {
        Receipt receipt = some.send("imani", SomeCase.quiet());
        UUID id = some.of(receipt);
        As.reporter(receipt.partyId(), "imani").does(() -> voice.askForContact("About the lock"));
        assertThat(OFFICER.gets(() -> tasks.of(id))).anySatisfy(task -> {
            assertThat(task.code()).isEqualTo("get-in-touch");
            assertThat(task.title()).isEqualTo("About the lock");
        });
    }

    @Test
    void a_clock_alerts_first_the_officer_then_the_senior_then_the_manager() {
        UUID id = some.open("bcha", SomeCase.quiet());
        hears(heard -> heard.on(new ClockReminder(id, "first_contact", 50, Instant.now())));
        assertThat(alerted(As.officer("bcha"), id)).isEmpty();
        clock.set(used(As.officer("bcha"), id, 50));
        hears(heard -> heard.on(new ClockReminder(id, "first_contact", 50, Instant.now())));
        assertThat(alerted(As.officer("bcha"), id)).containsExactly("REMINDER 50");
        clock.set(used(As.officer("bcha"), id, 100));
        hears(heard -> heard.on(new ClockReminder(id, "first_contact", 100, Instant.now())));
        assertThat(alerted(As.officer("bcha"), id)).doesNotContain("REMINDER 100");
        assertThat(alerted(As.senior("bcha"), id)).contains("REMINDER 100");
        hears(heard -> heard.on(new ClockBreached(id, "first_contact", Instant.now())));
        assertThat(alerted(As.senior("bcha"), id)).doesNotContain("BREACHED 100");
        assertThat(alerted(As.manager("bcha"), id)).contains("BREACHED 100");
        hears(heard -> heard.on(new ClockBreached(id, "first_contact", Instant.now())));
        assertThat(alerted(As.manager("bcha"), id)).containsOnlyOnce("BREACHED 100");
    }

    @Test
    void a_duty_call_nobody_answers_goes_up_and_one_answer_is_for_all() {
        UUID id = some.open("one_housing", SomeCase.violent());
        As officer = As.officer("one_housing");
        As senior = As.senior("one_housing");
        assertThat(alerted(officer, id)).containsExactly("DUTY 0");
        clock.forward(Duration.ofMinutes(16));
        calls.goUp();
        assertThat(alerted(senior, id)).filteredOn("DUTY 0"::equals).hasSize(2);
        var call = senior.gets(() -> alertDesk.of(id)).stream().findFirst().orElseThrow();
        senior.does(() -> alertDesk.answer(call));
        assertThat(alerted(officer, id)).isEmpty();
        assertThat(alerted(senior, id)).isEmpty();
    }

    /** Straight away, not behind the listener's own thread. */
    private void hears(Consumer<Followers> event) {
        Followers target = AopTestUtils.getTargetObject(followers);
        transaction.executeWithoutResult(status -> event.accept(target));
    }

    private List<String> alerted(As who, UUID id) {
        return who.gets(() -> alertDesk.of(id)).stream()
                .map(alert -> alert.kind() + " " + alert.percent())
                .toList();
    }

    private void closeByForce(UUID id) {
        CaseFile file = cases.findById(id).orElseThrow();
        file.take(Step.TAKE_UP, OFFICER.who(), Instant.now());
        file.take(Step.FINISH_ASSESSMENT, OFFICER.who(), Instant.now());
        file.take(Step.PROPOSE_CLOSING, OFFICER.who(), Instant.now());
        file.take(Step.CLOSE, OFFICER.who(), Instant.now());
        cases.saveAndFlush(file);
    }

    private Contact talk(Receipt receipt, Outcome outcome) {
        return new Contact(receipt.partyId(), clock.instant(), OFFICER.who().id(), Method.CALL, outcome, false, null);
    }

    /** When the clock on first contact has used this share of its time. */
    private Instant used(As who, UUID id, int percent) {
        var run = who.gets(() -> desk.clocks(id)).stream()
                .filter(clock -> clock.rule().equals("first_contact"))
                .findFirst()
                .orElseThrow();
        Duration whole = Duration.between(run.startedAt(), run.dueAt());
        return run.startedAt().plus(whole.multipliedBy(percent).dividedBy(100));
    }

    private Instant tomorrowAt(String time) {
        return LocalDate.now(London.ZONE)
                .plusDays(1)
                .atTime(LocalTime.parse(time))
                .atZone(London.ZONE)
                .toInstant();
    }

    private ClockState state(UUID id) {
        return OFFICER.gets(() -> desk.clocks(id)).stream()
                .filter(clock -> clock.rule().equals("first_contact"))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
