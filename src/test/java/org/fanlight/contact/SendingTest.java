package org.fanlight.contact;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.fanlight.common.Language;
import org.fanlight.common.London;
import org.fanlight.common.PhoneNumber;
import org.fanlight.standin.Fault;
import org.fanlight.standin.Text;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the outbox to the phone and back, over HTTP with the real client. */
@FanlightTest
class SendingTest extends TextBench {

    @Autowired
    Sending sending;

    @Autowired
    Wordings wordings;

    @Test
    void a_number_is_asked_once_and_used_only_after_it_answered() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = person(SomeSafeContact.byText(number));
        queue(party, Notice.ACKNOWLEDGEMENT, "received");
        awaitState(party, Notice.CONFIRM_NUMBER, TextState.DELIVERED);
        sender.sendDue();
        assertThat(phone.textsTo(e164(number)))
                .singleElement()
                .extracting(Text::body)
                .isEqualTo(wordings.say(Notice.CONFIRM_NUMBER, Language.ENGLISH, 1));
        assertThat(state(party, Notice.ACKNOWLEDGEMENT)).isEqualTo(TextState.DUE);

        phone.textFrom(e164(number), "Yes it is");

        awaitState(party, Notice.ACKNOWLEDGEMENT, TextState.DELIVERED);
        assertThat(phone.textsTo(e164(number)))
                .hasSize(2)
                .last()
                .extracting(Text::body)
                .isEqualTo(wordings.say(Notice.UPDATE, Language.ENGLISH, 1));
        assertThat(heardOf(party, NumberConfirmed.class)).hasSize(1);
    }

    @Test
    void the_same_telling_queued_twice_is_one_text() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        queue(party, Notice.UPDATE, "message 1");
        queue(party, Notice.UPDATE, "message 1");
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
        assertThat(phone.textsTo(e164(number))).hasSize(2);
        assertThat(phone.postsTo(e164(number))).isEqualTo(2);
    }

    @Test
    void a_deed_that_is_undone_tells_nobody() {
        UUID party = person(SafeContact.NONE);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    notices.queue(party, Notice.UPDATE, "undone");
                    throw new IllegalStateException("the deed failed");
                }))
                .hasMessage("the deed failed");
        assertThat(outbox.of(party)).isEmpty();
        assertThatThrownBy(() -> notices.queue(party, Notice.UPDATE, "outside any deed"))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    @Test
    void outside_the_safe_hours_nothing_leaves_and_at_their_start_it_does() throws InterruptedException {
        clock.set(at("2026-12-01T11:00"));
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number, SomeSafeContact.daily("10:00", "14:00")));
        clock.set(at("2026-12-01T20:00"));
        queue(party, Notice.UPDATE, "evening");
        sender.sendDue();
        sender.sendDue();
        assertThat(phone.postsTo(e164(number))).isEqualTo(1);
        assertThat(row(party, Notice.UPDATE).dueAt()).isEqualTo(at("2026-12-02T10:00"));

        clock.set(at("2026-12-02T13:00"));
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
        assertThat(phone.textsTo(e164(number)).getLast().validityPeriod()).isBetween(3500, 3600);
    }

    @Test
    void the_last_minute_of_the_hours_is_left_alone_because_networks_are_slow() throws InterruptedException {
        clock.set(at("2026-12-01T11:00"));
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number, SomeSafeContact.daily("10:00", "14:00")));
        clock.set(at("2026-12-01T13:59:30"));
        queue(party, Notice.UPDATE, "late");
        sender.sendDue();
        sender.sendDue();
        assertThat(phone.postsTo(e164(number))).isEqualTo(1);
        assertThat(row(party, Notice.UPDATE).dueAt()).isEqualTo(at("2026-12-02T10:00"));
    }

    @Test
    void who_wants_no_contact_gets_none_and_staff_hear_of_it() throws InterruptedException {
        UUID party = person(SafeContact.NONE);
        queue(party, Notice.UPDATE, "something");
        awaitState(party, Notice.UPDATE, TextState.SUPPRESSED);
        assertThat(heardOf(party, ContactBlocked.class))
                .singleElement()
                .matches(blocked -> blocked.reason() == Refusal.NO_CONTACT
                        && blocked.reason().isOwnChoice());
    }

    @Test
    void a_second_notice_of_a_kind_within_a_day_is_stopped_and_heard_of() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        queue(party, Notice.UPDATE, "first");
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
        queue(party, Notice.UPDATE, "second");
        awaitState(party, Notice.UPDATE, TextState.SUPPRESSED);
        assertThat(phone.textsTo(e164(number))).hasSize(2);
        assertThat(heardOf(party, ContactBlocked.class))
                .singleElement()
                .matches(blocked -> blocked.reason() == Refusal.COOL_DOWN);
    }

    @Test
    void a_sender_that_died_while_handing_over_is_never_followed_by_a_second_text() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        Outbox.Row mine = queueAndClaim(party, "dying");
        assertThat(sending.decide(mine)).isPresent(); // and here the process is killed
        assertThat(state(party, Notice.UPDATE)).isEqualTo(TextState.SUBMITTING);

        clock.forward(Sending.LEASE.plusSeconds(1));
        awaitState(party, Notice.UPDATE, TextState.UNKNOWN);
        clock.forward(Duration.ofHours(5));
        sender.sendDue();
        unsettled.settle();
        assertThat(phone.postsTo(e164(number))).isEqualTo(1);
        assertThat(state(party, Notice.UPDATE)).isEqualTo(TextState.UNKNOWN);
        assertThat(heardOf(party, TextFailed.class)).singleElement().matches(TextFailed::unknown);
    }

    @Test
    void a_sender_that_died_before_handing_over_is_followed_by_one_text() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        Outbox.Row mine = queueAndClaim(party, "dying early");
        clock.forward(Sending.LEASE.plusSeconds(1));
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
        assertThat(sending.decide(mine)).as("the dead one comes back to life").isEmpty();
        assertThat(phone.postsTo(e164(number))).isEqualTo(2);
    }

    /** Claims as a sender would, in one transaction with the queueing so that no other sender is faster. */
    private Outbox.Row queueAndClaim(UUID party, String occurrence) {
        return requireNonNull(transaction.execute(status -> {
            notices.queue(party, Notice.UPDATE, occurrence);
            return sending.claim(1000).stream()
                    .filter(row -> row.party().equals(party) && row.notice() == Notice.UPDATE)
                    .findFirst()
                    .orElseThrow();
        }));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"TAKEN_THEN_500", "TAKEN_THEN_503", "TAKEN_THEN_CUT", "TAKEN_THEN_GARBAGE"})
    void a_lost_answer_is_made_good_by_the_callback_and_not_by_a_second_text(Fault fault) throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.failNextTo(e164(number), fault);
        queue(party, Notice.UPDATE, fault.name());
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
        assertThat(phone.postsTo(e164(number))).isEqualTo(2);
        assertThat(phone.textsTo(e164(number))).hasSize(2);
    }

    @Test
    void without_a_callback_the_list_says_what_became_of_it() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.failNextTo(e164(number), Fault.TAKEN_THEN_SILENT);
        queue(party, Notice.UPDATE, "silent");
        awaitState(party, Notice.UPDATE, TextState.UNKNOWN);
        await().until(() -> phone.textsTo(e164(number)).getLast().status().equals("delivered"));
        clock.forward(Duration.ofMinutes(2));
        unsettled.settle();
        assertThat(state(party, Notice.UPDATE))
                .as("not asked before three minutes")
                .isEqualTo(TextState.UNKNOWN);
        clock.forward(Duration.ofMinutes(2));
        unsettled.settle();
        assertThat(state(party, Notice.UPDATE)).isEqualTo(TextState.DELIVERED);
        assertThat(phone.postsTo(e164(number))).isEqualTo(2);
        assertThat(heardOf(party, TextFailed.class)).isEmpty();
    }

    @Test
    void what_nobody_can_tell_of_becomes_a_task_and_is_not_sent_again() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.failNextTo(e164(number), Fault.ERROR_500);
        queue(party, Notice.UPDATE, "lost");
        awaitState(party, Notice.UPDATE, TextState.UNKNOWN);
        clock.forward(Duration.ofMinutes(31));
        unsettled.settle();
        unsettled.settle();
        sender.sendDue();
        assertThat(heardOf(party, TextFailed.class)).singleElement().matches(TextFailed::unknown);
        assertThat(phone.postsTo(e164(number))).isEqualTo(2);
    }

    @Test
    void too_many_at_once_is_tried_again_with_a_pause() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.failNextTo(e164(number), Fault.TOO_MANY, Fault.TOO_MANY);
        queue(party, Notice.UPDATE, "busy");
        awaitState(party, Notice.UPDATE, TextState.RETRY_AT);
        assertThat(row(party, Notice.UPDATE).dueAt()).isAfter(clock.instant().plusSeconds(5));
        clock.forward(Duration.ofMinutes(3));
        awaitState(party, Notice.UPDATE, TextState.RETRY_AT);
        clock.forward(Duration.ofMinutes(5));
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
        assertThat(phone.textsTo(e164(number))).hasSize(2);
    }

    @Test
    void after_four_hours_of_trying_staff_are_asked_to_find_another_way() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.failNextTo(e164(number), Fault.TOO_MANY, Fault.TOO_MANY);
        queue(party, Notice.UPDATE, "busy for hours");
        awaitState(party, Notice.UPDATE, TextState.RETRY_AT);
        clock.forward(Duration.ofHours(4));
        awaitState(party, Notice.UPDATE, TextState.FAILED);
        assertThat(heardOf(party, TextFailed.class)).singleElement().matches(failed -> !failed.unknown());
        assertThat(phone.textsTo(e164(number))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"NO_NUMBER", "NOT_MOBILE", "UNKNOWN_NUMBER", "LANDLINE"})
    void a_number_no_text_reaches_is_not_used_again(Fault fault) throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.failNextTo(e164(number), fault);
        queue(party, Notice.UPDATE, "bad number");
        awaitState(
                party,
                Notice.UPDATE,
                fault == Fault.NO_NUMBER || fault == Fault.NOT_MOBILE ? TextState.FAILED : TextState.UNDELIVERED);
        assertThat(numbers.current(party).orElseThrow().state()).isEqualTo(NumberState.BAD);
        assertThat(heardOf(party, TextFailed.class)).hasSize(1);
        queue(party, Notice.CLOSING, "later");
        awaitState(party, Notice.CLOSING, TextState.SUPPRESSED);
        assertThat(phone.postsTo(e164(number))).isEqualTo(2);
    }

    @Test
    void a_stop_that_only_twilio_heard_of_is_believed() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.failNextTo(e164(number), Fault.STOPPED);
        queue(party, Notice.UPDATE, "stopped");
        awaitState(party, Notice.UPDATE, TextState.FAILED);
        assertThat(heardOf(party, OptedOut.class)).hasSize(1);
        queue(party, Notice.CLOSING, "later");
        awaitState(party, Notice.CLOSING, TextState.SUPPRESSED);
        assertThat(row(party, Notice.CLOSING).refusal()).isEqualTo(Refusal.OPTED_OUT);
    }

    @Test
    void a_phone_that_was_off_gets_one_more_try() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.failNextTo(e164(number), Fault.UNREACHABLE, Fault.UNREACHABLE);
        queue(party, Notice.UPDATE, "off");
        await().untilAsserted(() -> {
            sender.sendDue();
            assertThat(outbox.of(party)).hasSize(3);
        });
        assertThat(heardOf(party, TextFailed.class)).isEmpty();
        clock.forward(Duration.ofMinutes(31));
        awaitState(party, Notice.UPDATE, TextState.UNDELIVERED);
        assertThat(outbox.of(party)).hasSize(3);
        assertThat(heardOf(party, TextFailed.class)).hasSize(1);
    }

    @Test
    void twilio_forgets_the_words_of_a_text_that_arrived() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        queue(party, Notice.UPDATE, "to be forgotten");
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
        clock.forward(Duration.ofMinutes(20));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            unsettled.purge();
            assertThat(phone.textsTo(e164(number))).allMatch(text -> text.body().isEmpty());
        });
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(London.ZONE).toInstant();
    }
}
