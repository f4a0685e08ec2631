package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fanlight.common.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PhoneNumber NUMBER = new PhoneNumber("+447700900123");

    @Test
    void every_way_passes_the_same_gate_and_a_letter_has_no_hour() {
        var nights = new SafeContact(
                EnumSet.allOf(Method.class),
                NUMBER,
                NUMBER,
                "a@example.org",
                "1 High Street",
                new SafeHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(22, 0), LocalTime.of(23, 0)),
                false,
                null,
                null,
                false,
                1);
        var facts = facts(nights, false, NumberState.CONFIRMED, NOON, null, 0);
        for (Method method : Method.values()) {
            assertThat(Gate.ask(method, facts, NOON).isAllowed())
                    .as(method.name())
                    .isEqualTo(method == Method.POST);
        }
        assertThat(Gate.ask(Method.CALL, facts, NOON))
                .isEqualTo(new Permission.Refused(Refusal.OUTSIDE_HOURS, Instant.parse("2026-11-24T22:00:00Z")));
    }

    @Test
    void the_wish_for_no_contact_comes_before_everything_else() {
        for (Method method : Method.values()) {
            assertThat(Gate.ask(method, facts(SafeContact.NONE, true, NumberState.NONE, null, null, 9), NOON))
                    .isEqualTo(new Permission.Refused(Refusal.NO_CONTACT, null));
        }
    }

    @Test
    void the_question_to_a_number_goes_out_before_it_answered_and_nothing_else_does() {
        var facts = facts(texts(), false, NumberState.AWAITING, null, null, 0);
        assertThat(Gate.ask(Notice.CONFIRM_NUMBER, facts, NOON).isAllowed()).isTrue();
        assertThat(Gate.ask(Notice.UPDATE, facts, NOON)).isEqualTo(new Permission.Refused(Refusal.NOT_CONFIRMED, null));
    }

    @Test
    void the_same_kind_waits_a_day_and_a_number_gets_three_texts_a_day() {
        Instant yesterday = NOON.minus(Duration.ofHours(24));
        var after = facts(texts(), false, NumberState.CONFIRMED, NOON, yesterday, 2);
        var before = facts(texts(), false, NumberState.CONFIRMED, NOON, yesterday.plusSeconds(1), 2);
        var third = facts(texts(), false, NumberState.CONFIRMED, NOON, null, 3);
        assertThat(Gate.ask(Notice.UPDATE, after, NOON).isAllowed()).isTrue();
        assertThat(Gate.ask(Notice.UPDATE, before, NOON)).isEqualTo(new Permission.Refused(Refusal.COOL_DOWN, null));
        assertThat(Gate.ask(Notice.UPDATE, third, NOON)).isEqualTo(new Permission.Refused(Refusal.COOL_DOWN, null));
    }

    @Test
    void an_answer_older_than_a_month_does_not_count() {
        var old = facts(texts(), false, NumberState.CONFIRMED, NOON.minus(Duration.ofDays(31)), null, 0);
        assertThat(Gate.ask(Notice.UPDATE, old, NOON)).isEqualTo(new Permission.Refused(Refusal.NOT_CONFIRMED, null));
    }

    @Property(tries = 10_000)
    void no_notice_passes_to_a_number_that_is_not_theirs_to_be_used_now(
            @ForAll("profiles") SafeContact profile,
            @ForAll boolean optedOut,
            @ForAll NumberState number,
            @ForAll("instants") Instant at,
            @ForAll Notice notice) {
        var facts = facts(profile, optedOut, number, at.minusSeconds(60), null, 0);
        if (Gate.ask(notice, facts, at).isAllowed()) {
            assertThat(profile.noContact()).isFalse();
            assertThat(optedOut).isFalse();
            assertThat(profile.wantsTexts()).isTrue();
            assertThat(profile.hours().isOpen(at)).isTrue();
            assertThat(number)
                    .isIn(
                            notice == Notice.CONFIRM_NUMBER
                                    ? EnumSet.of(NumberState.NONE, NumberState.AWAITING, NumberState.CONFIRMED)
                                    : EnumSet.of(NumberState.NONE, NumberState.CONFIRMED));
        }
    }

    @Provide
    Arbitrary<SafeContact> profiles() {
        Arbitrary<Set<Method>> allowed = Arbitraries.of(Method.class).set();
        Arbitrary<SafeHours> hours = new SafeHoursTest().hours();
        return Combinators.combine(
                        allowed,
                        Arbitraries.of(true, false, false),
                        Arbitraries.of("+447700900123", "+442079460000", "").map(e164 -> e164),
                        hours)
                .as((methods, noContact, number, safe) -> new SafeContact(
                        methods,
                        number.isEmpty() ? null : new PhoneNumber(number),
                        null,
                        null,
                        null,
                        safe,
                        false,
                        null,
                        null,
                        noContact,
                        1));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return new SafeHoursTest().instants();
    }

    private static SafeContact texts() {
        return SomeSafeContact.byText(NUMBER);
    }

    private static Gate.Facts facts(
            SafeContact profile,
            boolean optedOut,
            NumberState number,
            @Nullable Instant confirmedAt,
            @Nullable Instant lastOfKind,
            int today) {
        return new Gate.Facts(profile, optedOut, number, confirmedAt, lastOfKind, today);
    }
}
