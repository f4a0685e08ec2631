package org.fanlight.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fanlight.common.London;
import org.junit.jupiter.api.Test;

class SafeHoursTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    @Test
    void ten_to_two_is_open_at_eleven_and_shut_at_twenty() {
        SafeHours hours = hours(EVERY_DAY, "10:00", "14:00");
        assertThat(hours.isOpen(at("2026-11-24T11:00"))).isTrue();
        assertThat(hours.isOpen(at("2026-11-24T20:00"))).isFalse();
        assertThat(hours.isOpen(at("2026-11-24T14:00"))).isFalse();
        assertThat(hours.nextOpen(at("2026-11-24T20:00"))).contains(at("2026-11-25T10:00"));
        assertThat(hours.closes(at("2026-11-24T11:00"))).contains(at("2026-11-24T14:00"));
    }

    @Test
    void a_night_belongs_to_the_day_it_starts_on() {
        SafeHours friday = hours(EnumSet.of(DayOfWeek.FRIDAY), "22:00", "02:00");
        assertThat(friday.isOpen(at("2026-11-28T01:00"))).isTrue(); // Saturday
        assertThat(friday.isOpen(at("2026-11-27T01:00"))).isFalse(); // Friday itself
        assertThat(friday.nextOpen(at("2026-11-28T03:00"))).contains(at("2026-12-04T22:00"));
    }

    @Test
    void the_same_hour_twice_is_the_whole_day_and_no_day_is_never() {
        assertThat(hours(EnumSet.of(DayOfWeek.MONDAY), "00:00", "00:00").isOpen(at("2026-11-23T23:59")))
                .isTrue();
        assertThat(hours(EnumSet.noneOf(DayOfWeek.class), "00:00", "00:00").nextOpen(at("2026-11-23T12:00")))
                .isEmpty();
        assertThat(SafeHours.ANY.isOpen(Instant.parse("2026-03-29T01:00:00Z"))).isTrue();
    }

    @Test
    void an_hour_that_the_clocks_jump_over_opens_and_shuts_at_the_jump() {
        // 29 March 2026: 00:59:59 GMT is followed by 02:00 BST.
        SafeHours hours = hours(EVERY_DAY, "01:30", "03:00");
        assertThat(hours.isOpen(Instant.parse("2026-03-29T01:00:00Z"))).isTrue();
        SafeHours shutsInside = hours(EVERY_DAY, "00:00", "01:30");
        assertThat(shutsInside.isOpen(Instant.parse("2026-03-29T00:59:59Z"))).isTrue();
        assertThat(shutsInside.isOpen(Instant.parse("2026-03-29T01:00:00Z"))).isFalse();
    }

    @Test
    void an_hour_that_happens_twice_opens_late_and_shuts_early() {
        // 25 October 2026: 01:00 to 02:00 happens in BST and again in GMT.
        SafeHours opensInside = hours(EVERY_DAY, "01:30", "05:00");
        assertThat(opensInside.isOpen(Instant.parse("2026-10-25T00:45:00Z"))).isFalse(); // 01:45 BST
        assertThat(opensInside.isOpen(Instant.parse("2026-10-25T01:45:00Z"))).isTrue(); // 01:45 GMT
        SafeHours shutsInside = hours(EVERY_DAY, "00:00", "01:30");
        assertThat(shutsInside.isOpen(Instant.parse("2026-10-25T00:15:00Z"))).isTrue(); // 01:15 BST
        assertThat(shutsInside.isOpen(Instant.parse("2026-10-25T01:15:00Z"))).isFalse(); // 01:15 GMT
    }

    @Property(tries = 10_000)
    void no_wall_clock_ever_shows_a_time_outside_the_hours(
            @ForAll("hours") SafeHours hours, @ForAll("instants") Instant at) {
        if (hours.isOpen(at)) {
            assertThat(isInside(hours, at.atZone(London.ZONE).toLocalDateTime()))
                    .isTrue();
        } else if (isAnOrdinaryDay(at)) {
            assertThat(isInside(hours, at.atZone(London.ZONE).toLocalDateTime()))
                    .isFalse();
        }
    }

    @Property(tries = 10_000)
    void the_next_opening_is_open_and_nothing_before_it_is(
            @ForAll("hours") SafeHours hours, @ForAll("instants") Instant at) {
        hours.nextOpen(at).ifPresent(next -> {
            assertThat(next).isAfterOrEqualTo(at);
            assertThat(hours.isOpen(next)).isTrue();
            assertThat(next.equals(at) || !hours.isOpen(next.minusMillis(1))).isTrue();
        });
    }

    @Property(tries = 10_000)
    void it_is_open_up_to_the_closing_and_no_longer_by_the_same_hours(
            @ForAll("hours") SafeHours hours, @ForAll("instants") Instant at) {
        hours.closes(at).ifPresent(closes -> {
            assertThat(closes).isAfter(at);
            assertThat(hours.isOpen(closes.minusMillis(1))).isTrue();
        });
    }

    /** The plain reading of the hours by the wall clock, with no thought of any jump. */
    private static boolean isInside(SafeHours hours, LocalDateTime wall) {
        LocalTime time = wall.toLocalTime();
        boolean today = hours.days().contains(wall.getDayOfWeek());
        boolean yesterday = hours.days().contains(wall.getDayOfWeek().minus(1));
        return hours.to().isAfter(hours.from())
                ? today && !time.isBefore(hours.from()) && time.isBefore(hours.to())
                : (today && !time.isBefore(hours.from())) || (yesterday && time.isBefore(hours.to()));
    }

    private static boolean isAnOrdinaryDay(Instant at) {
        var rules = London.ZONE.getRules();
        return rules.getOffset(at.minusSeconds(129_600)).equals(rules.getOffset(at.plusSeconds(129_600)));
    }

    @Provide
    Arbitrary<SafeHours> hours() {
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set();
        Arbitrary<LocalTime> times = Arbitraries.integers().between(0, 95).map(n -> LocalTime.MIN.plusMinutes(15L * n));
        return Combinators.combine(days, times, times).as(SafeHours::new);
    }

    /** Half of them within a day and a half of the clocks being changed. */
    @Provide
    Arbitrary<Instant> instants() {
        Instant start = Instant.parse("2025-12-01T00:00:00Z");
        Arbitrary<Instant> any = Arbitraries.longs().between(0, 500L * 86_400).map(start::plusSeconds);
        Arbitrary<Instant> near = Arbitraries.of("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z")
                .map(Instant::parse)
                .flatMap(change -> Arbitraries.longs().between(-10_000, 10_000).map(change::plusSeconds));
        return Arbitraries.oneOf(any, near);
    }

    private static SafeHours hours(Set<DayOfWeek> days, String from, String to) {
        return new SafeHours(days, LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(London.ZONE).toInstant();
    }
}
