package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.common.PhoneNumber;
import org.fanlight.common.PublicUrl;
import org.fanlight.support.As;
import org.fanlight.support.FanlightTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes back: answers, STOP, news of texts; and what does not come from Twilio. */
@FanlightTest
class AnswersTest extends TextBench {

    @Autowired
    PublicUrl publicUrl;

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "Koniec", "بند کریں", "Peidiwch", "stop texting me"})
    void stop_in_any_language_ends_all_texts(String word) throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        assertThat(phone.textFrom(e164(number), word)).isEqualTo(200);
        assertThat(heardOf(party, OptedOut.class)).hasSize(1);
        queue(party, Notice.UPDATE, "after stop");
        awaitState(party, Notice.UPDATE, TextState.SUPPRESSED);
        assertThat(phone.textsTo(e164(number))).as("not even a goodbye").hasSize(1);
        assertThat(heardOf(party, ContactBlocked.class))
                .singleElement()
                .matches(blocked -> blocked.reason() == Refusal.OPTED_OUT);
        assertThat(As.officer(LANDLORD).gets(() -> desk.forStaff(party)).number())
                .isEqualTo(NumberState.OPTED_OUT);
    }

    @Test
    void start_after_stop_lets_texts_through_again() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        phone.textFrom(e164(number), "STOP");
        phone.textFrom(e164(number), "hello?");
        assertThat(As.officer(LANDLORD).gets(() -> desk.forStaff(party)).number())
                .isEqualTo(NumberState.OPTED_OUT);
        phone.textFrom(e164(number), "START");
        queue(party, Notice.UPDATE, "after start");
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
    }

    @Test
    void stop_in_answer_to_the_question_confirms_nothing() {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = person(SomeSafeContact.byText(number));
        awaitState(party, Notice.CONFIRM_NUMBER, TextState.DELIVERED);
        phone.textFrom(e164(number), "STOP");
        assertThat(numbers.current(party).orElseThrow().state()).isEqualTo(NumberState.AWAITING);
        assertThat(heardOf(party, NumberConfirmed.class)).isEmpty();
    }

    @Test
    void one_number_given_by_two_people_answers_and_stops_for_both() {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID first = person(SomeSafeContact.byText(number));
        UUID second = person(SomeSafeContact.byText(number));
        awaitState(first, Notice.CONFIRM_NUMBER, TextState.DELIVERED);
        awaitState(second, Notice.CONFIRM_NUMBER, TextState.DELIVERED);
        phone.textFrom(e164(number), "ok");
        assertThat(numbers.current(first).orElseThrow().state()).isEqualTo(NumberState.CONFIRMED);
        assertThat(numbers.current(second).orElseThrow().state()).isEqualTo(NumberState.CONFIRMED);
        phone.textFrom(e164(number), "stop");
        assertThat(heardOf(first, OptedOut.class)).hasSize(1);
        assertThat(heardOf(second, OptedOut.class)).hasSize(1);
    }

    @Test
    void a_number_that_does_not_answer_in_a_day_is_deleted_and_the_waiting_text_becomes_a_task() {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = person(SomeSafeContact.byText(number));
        queue(party, Notice.ACKNOWLEDGEMENT, "received");
        awaitState(party, Notice.CONFIRM_NUMBER, TextState.DELIVERED);
        clock.forward(Duration.ofHours(24).plusMinutes(1));
        drop();
        awaitState(party, Notice.ACKNOWLEDGEMENT, TextState.SUPPRESSED);
        assertThat(heardOf(party, ContactBlocked.class))
                .singleElement()
                .matches(blocked -> blocked.reason() == Refusal.NOT_CONFIRMED);
        clock.forward(Duration.ofHours(2));
        drop();
        assertThat(numbers.current(party).orElseThrow().phone()).isNull();
        assertThat(numbers.current(party).orElseThrow().token()).isNull();
        phone.textFrom(e164(number), "ok, too late");
        assertThat(numbers.current(party).orElseThrow().state()).isEqualTo(NumberState.DROPPED);
    }

    @Test
    void a_number_that_can_never_be_asked_is_not_kept() {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = person(SomeSafeContact.byText(
                number, new SafeHours(java.util.Set.of(), java.time.LocalTime.NOON, java.time.LocalTime.MIDNIGHT)));
        awaitState(party, Notice.CONFIRM_NUMBER, TextState.SUPPRESSED);
        clock.forward(Duration.ofDays(10));
        drop();
        assertThat(As.reporter(party, LANDLORD).gets(() -> desk.numberOf(party)))
                .isEqualTo(NumberState.DROPPED);
    }

    private void drop() {
        transaction.executeWithoutResult(status -> {
            var now = clock.instant();
            numbers.dropSilent(now.minus(ContactJobs.ANSWER_WITHIN), now.minus(ContactJobs.ASK_WITHIN), now);
            numbers.emptyThoseEndedBefore(now.minus(Duration.ofHours(1)));
        });
    }

    @Test
    void after_a_month_a_number_is_asked_again_and_the_text_waits_for_its_answer() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        clock.forward(Duration.ofDays(31));
        queue(party, Notice.UPDATE, "a month later");
        awaitState(party, Notice.CONFIRM_NUMBER, TextState.DELIVERED);
        assertThat(phone.textsTo(e164(number))).hasSize(2);
        assertThat(state(party, Notice.UPDATE)).isEqualTo(TextState.DUE);
        phone.textFrom(e164(number), "still me");
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
    }

    @Test
    void news_that_is_not_signed_by_twilio_is_refused_and_changes_nothing() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        queue(party, Notice.UPDATE, "forged");
        Outbox.Row row = row(party, Notice.UPDATE);
        String url = publicUrl.of("/t/" + row.callback());
        assertThat(phone.call(url, news("SMforged", "delivered"), "bm90IHRoZSBzaWduYXR1cmU="))
                .isEqualTo(403);
        assertThat(phone.call(url, news("SMforged", "delivered"), "")).isEqualTo(403);
        assertThat(row(party, Notice.UPDATE).sid()).isNotEqualTo("SMforged");
        assertThat(phone.call(publicUrl.of("/m/in"), Map.of("From", e164(number), "Body", "STOP"), "x"))
                .isEqualTo(403);
        assertThat(heardOf(party, OptedOut.class)).isEmpty();
    }

    @Test
    void news_of_a_text_nobody_knows_is_answered_with_nothing() {
        String unknown = "0123456789abcdef0123456789abcdef";
        assertThat(phone.call(publicUrl.of("/t/" + unknown), news("SM1", "sent")))
                .isEqualTo(404);
        assertThat(phone.call(publicUrl.of("/t/not-one-of-ours"), news("SM1", "sent")))
                .isEqualTo(403);
    }

    @Test
    void doubled_and_late_news_does_no_harm() throws InterruptedException {
        PhoneNumber number = SomeSafeContact.newNumber();
        UUID party = confirmed(SomeSafeContact.byText(number));
        queue(party, Notice.UPDATE, "news");
        awaitState(party, Notice.UPDATE, TextState.DELIVERED);
        Outbox.Row row = row(party, Notice.UPDATE);
        String url = publicUrl.of("/t/" + row.callback());
        for (String status : new String[] {"sent", "queued", "delivered", "undelivered", "failed"}) {
            assertThat(phone.call(url, news(java.util.Objects.requireNonNull(row.sid()), status)))
                    .isEqualTo(204);
            assertThat(state(party, Notice.UPDATE)).isEqualTo(TextState.DELIVERED);
        }
        assertThat(phone.call(url, news("SMofanothertext", "failed"))).isEqualTo(404);
        assertThat(heardOf(party, TextFailed.class)).isEmpty();
    }

    private static Map<String, String> news(String sid, String status) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MessageSid", sid);
        fields.put("MessageStatus", status);
        return fields;
    }
}
