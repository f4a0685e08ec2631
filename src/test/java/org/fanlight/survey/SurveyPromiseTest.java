package org.fanlight.survey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.CaseDesk;
import org.fanlight.casework.SomeCase;
import org.fanlight.casework.TaskDesk;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.common.Ids;
import org.fanlight.contact.SomeSafeContact;
import org.fanlight.deadlines.CaseClock;
import org.fanlight.deadlines.ClockState;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Answers;
import org.fanlight.record.Record;
import org.fanlight.report.Receipt;
import org.fanlight.standin.StandIn;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.fanlight.support.Keeps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** From closing to the figures: asked on the day by the safe way, answered without a name, seen by no officer. */
@FanlightTest
class SurveyPromiseTest {

    private static final Answers UNHAPPY = Answers.NONE
            .with("overall", Answer.chosen("very_dissatisfied"))
            .with("more", Answer.said("CANARY unhappy"));

    /** A Tuesday at noon. */
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    Asking asking;

    @Autowired
    SurveyDesk desk;

    @Autowired
    CaseDesk cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Record record;

    @Autowired
    StandIn network;

    @Autowired
    ChangeableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private final String number = SomeSafeContact.newNumber().e164();

    @BeforeEach
    void noon() {
        clock.set(NOON);
    }

    @AfterEach
    void set_the_clock_right() {
        clock.reset();
    }

    @Test
    @Keeps("XC-39")
    void a_survey_goes_out_by_the_safe_way_on_its_day_and_no_officer_learns_who_answered() {
        As officer = As.officer("one_housing");
        As senior = As.senior("one_housing");
        Receipt receipt = closed("one_housing");
        UUID id = some.of(receipt);
        As reporter = As.reporter(receipt.partyId(), "one_housing");
        int before = network.postsTo(number);

        clock.forward(Duration.ofDays(2));
        askDue();
        assertThat(surveyClock(officer, id).state()).as("not yet its day").isNotEqualTo(ClockState.MET);
        assertThat(network.postsTo(number)).isEqualTo(before);
        clock.set(surveyClock(officer, id).dueAt().minus(Duration.ofMinutes(50)));
        askDue();
        assertThat(surveyClock(officer, id).state()).isEqualTo(ClockState.MET);
        texted(before + 1);
        assertThat(network.textsTo(number).getLast().body())
                .isEqualTo("There is an update for you. No need to answer.");

        othersAnswer("one_housing");
        int people = people(senior);
        Instant answeredFrom = clock.instant();
        reporter.does(() -> desk.answer(UNHAPPY, true));
        assertThat(people(senior)).isEqualTo(people + 1);
        assertThat(senior.gets(desk::totals).words()).contains("CANARY unhappy");
        assertThatThrownBy(() -> officer.gets(desk::totals)).isInstanceOf(AccessDeniedException.class);
        assertThat(officer.gets(() -> tasks.of(id)))
                .as("only the wish to be called reaches the officer")
                .anyMatch(task -> "get-in-touch".equals(task.code()) && task.title() == null);
        assertThat(whatIsRecordedOf(answeredFrom, id, receipt.partyId())).noneMatch(line -> line.contains("survey"));
    }

    @Test
    @Keeps("BCHA-7b")
    @Keeps("BCHA-4.12")
    void a_policy_that_asks_at_closing_asks_at_closing_and_another_three_days_later() {
        As officer = As.officer("bcha");
        As senior = As.senior("bcha");
        Receipt receipt = closed("bcha");
        texted(3);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> surveyClock(officer, some.of(receipt)).state() == ClockState.MET);
        As reporter = As.reporter(receipt.partyId(), "bcha");
        assertThat(reporter.gets(desk::state)).isEqualTo(SurveyState.OPEN);
        othersAnswer("bcha");
        int people = people(senior);
        reporter.does(() -> desk.answer(UNHAPPY, false));
        assertThat(people(senior)).isEqualTo(people + 1);
        assertThat(senior.gets(desk::totals).words()).contains("CANARY unhappy");
        assertThatThrownBy(() -> officer.gets(desk::totals)).isInstanceOf(AccessDeniedException.class);

        As elsewhere = As.officer("hexagon");
        Receipt other = some.send("hexagon", SomeCase.quiet());
        some.readyToClose(elsewhere, some.of(other));
        some.cannotTalkAboutClosing(elsewhere, other);
        some.close(elsewhere, other, "We spoke with the neighbour.", "Nothing more.");
        assertThat(surveyClock(elsewhere, some.of(other)).state())
                .as("this policy says nothing: three days later")
                .isEqualTo(ClockState.RUNNING);
    }

    private List<String> whatIsRecordedOf(Instant answeredFrom, UUID... subjects) {
        return java.util.Arrays.stream(subjects)
                .flatMap(subject -> record.of(subject).stream())
                .filter(entry -> !entry.at().isBefore(answeredFrom))
                .map(entry -> entry.deed() + " " + entry.detail())
                .toList();
    }

    private Receipt closed(String landlord) {
        As officer = As.officer(landlord);
        Receipt receipt = some.send(
                landlord,
                SomeCase.quiet()
                        .with("identity", Answer.chosen("confidential"))
                        .with("contact", Answer.chosen("text"))
                        .with("text_number", Answer.said(number))
                        .with("text_wording", Answer.chosen("1"))
                        .with("hours", SomeCase.everyDay("00:00", "23:59")));
        texted(1);
        assertThat(network.textFrom(number, "ok")).isEqualTo(200);
        texted(2);
        UUID id = some.of(receipt);
        some.readyToClose(officer, id);
        some.cannotTalkAboutClosing(officer, receipt);
        officer.gets(() -> cases.clocks(id)).stream()
                .filter(one -> one.isPromise() && CaseDesk.BY_HAND.contains(one.rule()))
                .forEach(one -> officer.does(() -> cases.met(id, one.rule())));
        some.close(officer, receipt, "We spoke with the neighbour.", "Nothing more.");
        texted(3);
        return receipt;
    }

    private void texted(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> network.postsTo(number) >= count);
    }

    private CaseClock surveyClock(As officer, UUID id) {
        return officer.gets(() -> cases.clocks(id)).stream()
                .filter(one -> one.rule().equals("survey_sent"))
                .findFirst()
                .orElseThrow();
    }

    private void askDue() {
        transaction.executeWithoutResult(status -> asking.askDue());
    }

    private static int people(SurveyDesk desk, As senior) {
        return requireNonNull(senior.gets(desk::totals).people());
    }

    private int people(As senior) {
        return people(desk, senior);
    }

    private void othersAnswer(String landlord) {
        for (int i = 0; i < 5; i++) {
            As other = As.reporter(Ids.next(), landlord);
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new CaseClosed(Ids.next(), landlord, List.of(other.who().id()), clock.instant())));
            await().atMost(Duration.ofSeconds(20)).until(() -> other.gets(desk::state) == SurveyState.OPEN);
            other.does(() -> desk.answer(UNHAPPY, false));
        }
    }
}
