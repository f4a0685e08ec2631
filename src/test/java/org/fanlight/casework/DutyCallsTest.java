package org.fanlight.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.SomeStaff;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.Role;
import org.fanlight.common.Texts;
import org.fanlight.contact.SomeSafeContact;
import org.fanlight.people.DutyDesk;
import org.fanlight.people.DutyPhones;
import org.fanlight.people.RotaRefused;
import org.fanlight.people.Turn;
import org.fanlight.standin.StandIn;
import org.fanlight.support.As;
import org.fanlight.support.ChangeableClock;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

/** Duty calls go to who is on duty, then to the next: hand-over, absence and nights included (X-23, RU9). */
@FanlightTest
class DutyCallsTest {

    private static final As SENIOR = As.senior("bcha");

    SomeCase some;

    @Autowired
    void some(AutowireCapableBeanFactory beans) {
        some = beans.createBean(SomeCase.class);
    }

    @Autowired
    SomeStaff staff;

    @Autowired
    DutyDesk duty;

    @Autowired
    DutyPhones phones;

    @Autowired
    StandIn phone;

    @Autowired
    Texts texts;

    @Autowired
    DutyCalls calls;

    @Autowired
    AlertDesk alerts;

    @Autowired
    ChangeableClock clock;

    As ada;
    As bo;

    @BeforeEach
    void two_officers_and_an_empty_rota() {
        empty_the_rota();
        ada = officer();
        bo = officer();
    }

    @AfterEach
    void empty_the_rota() {
        clock.reset();
        SENIOR.does(() -> duty.plan().shifts().forEach(shift -> duty.takeOff(shift.id())));
    }

    @Test
    void a_knife_calls_the_first_on_duty_then_the_next_then_the_seniors_and_one_answer_is_for_all() {
        onDuty(ada, Turn.FIRST);
        onDuty(bo, Turn.NEXT);
        UUID id = some.open("bcha", SomeCase.violent());
        assertThat(called(ada, id)).isTrue();
        assertThat(called(bo, id)).isFalse();
        after(14);
        assertThat(called(bo, id)).isFalse();
        after(2);
        assertThat(called(bo, id)).isTrue();
        assertThat(called(SENIOR, id)).isFalse();
        after(16);
        assertThat(called(SENIOR, id)).isTrue();
        bo.does(() -> alerts.answer(alerts.of(id).getFirst()));
        assertThat(called(ada, id)).isFalse();
        after(16);
        assertThat(called(As.manager("bcha"), id)).isFalse();
    }

    @Test
    void a_call_is_texted_to_whoever_it_goes_to_and_says_nothing_of_anybody() {
        var adas = SomeSafeContact.newNumber();
        var bos = SomeSafeContact.newNumber();
        assertThatThrownBy(() -> ada.does(() -> phones.keep("01632 960299"))).isInstanceOf(RotaRefused.class);
        ada.does(() -> phones.keep(adas.e164()));
        bo.does(() -> phones.keep(bos.e164()));
        assertThat(ada.gets(phones::mine)).contains(adas);
        onDuty(ada, Turn.FIRST);
        onDuty(bo, Turn.NEXT);
        some.open("bcha", SomeCase.violent());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(phone.textsTo(adas.e164())).hasSize(1));
        assertThat(phone.textsTo(adas.e164()).getFirst().body())
                .isEqualTo(texts.say(Language.ENGLISH, "staff.duty.text"))
                .doesNotContain("Mill Row");
        assertThat(phone.textsTo(bos.e164())).isEmpty();
        after(16);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(phone.textsTo(bos.e164())).hasSize(1));
        ada.does(() -> phones.keep(" "));
        assertThat(ada.gets(phones::mine)).isEmpty();
    }

    @Test
    void an_empty_rota_shows_and_calls_everybody_with_the_role() {
        assertThat(SENIOR.gets(duty::plan).isEmptyNow()).isTrue();
        assertThat(SENIOR.gets(duty::plan).gaps()).hasSize(1);
        UUID id = some.open("bcha", SomeCase.violent());
        assertThat(called(ada, id)).isTrue();
        assertThat(called(bo, id)).isTrue();
    }

    @Test
    void what_waits_for_one_waits_for_the_other_after_a_hand_over() {
        onDuty(ada, Turn.FIRST);
        UUID id = some.open("bcha", SomeCase.violent());
        ada.does(() -> duty.handOver(bo.who().id(), "One call is open."));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(called(bo, id)).isTrue());
        assertThat(called(ada, id)).isFalse();
        assertThat(SENIOR.gets(duty::plan).now()).containsExactly(bo.who().id());
        assertThat(bo.gets(duty::handOvers))
                .first()
                .satisfies(one -> assertThat(one.words()).isEqualTo("One call is open."));
        assertThatThrownBy(() -> ada.does(() -> duty.handOver(bo.who().id(), "")))
                .isInstanceOf(RotaRefused.class);
    }

    @Test
    void whoever_goes_away_leaves_their_open_call_to_the_next_at_once() {
        onDuty(ada, Turn.FIRST);
        onDuty(bo, Turn.NEXT);
        UUID id = some.open("bcha", SomeCase.violent());
        Instant now = clock.instant();
        ada.does(() -> duty.away(ada.who().id(), now.minusSeconds(60), now.plusSeconds(36_000)));
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            calls.goUp();
            assertThat(called(bo, id)).isTrue();
        });
        assertThat(SENIOR.gets(duty::plan).now()).containsExactly(bo.who().id());
        SENIOR.does(() -> duty.plan().absences().forEach(absence -> duty.back(absence.id())));
    }

    @Test
    void a_report_on_a_saturday_night_calls_who_is_on_duty_then() {
        LocalDate saturday = LocalDate.of(2027, 3, 27);
        clock.set(at(saturday, "12:00"));
        SENIOR.does(
                () -> duty.add(bo.who().id(), Turn.FIRST, at(saturday, "17:00"), at(saturday.plusDays(2), "09:00"), 1));
        clock.set(at(saturday, "23:30"));
        UUID id = some.open("bcha", SomeCase.violent());
        assertThat(called(bo, id)).isTrue();
        assertThat(called(ada, id)).isFalse();
    }

    @Test
    void every_week_keeps_its_london_hour_when_the_clocks_change() {
        LocalDate saturday = LocalDate.of(2027, 3, 20);
        clock.set(at(saturday, "08:00"));
        SENIOR.does(() -> duty.add(ada.who().id(), Turn.FIRST, at(saturday, "17:00"), at(saturday, "20:00"), 3));
        clock.set(at(saturday.plusDays(14), "16:59"));
        assertThat(SENIOR.gets(duty::plan).isEmptyNow()).isTrue();
        clock.set(at(saturday.plusDays(14), "17:01"));
        assertThat(SENIOR.gets(duty::plan).now()).containsExactly(ada.who().id());
    }

    @Test
    void an_officer_neither_plans_the_rota_nor_says_that_others_are_away() {
        Instant now = clock.instant();
        assertThatThrownBy(() -> ada.does(() -> duty.add(bo.who().id(), Turn.FIRST, now, now.plusSeconds(60), 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ada.does(() -> duty.away(bo.who().id(), now, now.plusSeconds(60))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.senior("imani")
                        .does(() -> duty.add(ada.who().id(), Turn.FIRST, now, now.plusSeconds(60), 1)))
                .isInstanceOf(RotaRefused.class);
    }

    private As officer() {
        var account = staff.of("bcha", Role.OFFICER);
        return As.person(new Person(account.id(), "bcha", Set.of(Role.OFFICER), "Robin Invented"));
    }

    private void onDuty(As who, Turn turn) {
        Instant now = clock.instant();
        SENIOR.does(() -> duty.add(who.who().id(), turn, now.minusSeconds(60), now.plus(Duration.ofDays(2)), 1));
    }

    private void after(int minutes) {
        clock.forward(Duration.ofMinutes(minutes));
        calls.goUp();
    }

    private boolean called(As who, UUID id) {
        List<AlertDesk.Alert> found = who.gets(() -> alerts.of(id));
        return found.stream().anyMatch(alert -> alert.kind().equals("DUTY"));
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(London.ZONE).toInstant();
    }
}
