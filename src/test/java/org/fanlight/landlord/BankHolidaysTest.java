package org.fanlight.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped calendars against the rules they come from, computed a second time here. */
class BankHolidaysTest {

    private final Set<LocalDate> days = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void england_and_wales_follow_their_rules(int year) {
        orMonday(year, Month.JANUARY, 1);
        easter(year, true);
        springAndSummer(year, lastMonday(year, Month.AUGUST));
        christmas(year);

        assertThat(stored(UkRegion.ENGLAND_AND_WALES, year)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void scotland_follows_its_rules(int year) {
        pair(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 2));
        easter(year, false);
        springAndSummer(year, firstMonday(year, Month.AUGUST));
        orMonday(year, Month.NOVEMBER, 30);
        christmas(year);

        assertThat(stored(UkRegion.SCOTLAND, year)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028})
    void northern_ireland_follows_its_rules(int year) {
        orMonday(year, Month.JANUARY, 1);
        orMonday(year, Month.MARCH, 17);
        orMonday(year, Month.JULY, 12);
        easter(year, true);
        springAndSummer(year, lastMonday(year, Month.AUGUST));
        christmas(year);

        assertThat(stored(UkRegion.NORTHERN_IRELAND, year)).isEqualTo(days);
    }

    private static Set<LocalDate> stored(UkRegion region, int year) {
        var stored = new TreeSet<>(Holidays.shipped(region).keySet());
        stored.removeIf(day -> day.getYear() != year);
        return stored;
    }

    private void springAndSummer(int year, LocalDate summer) {
        days.addAll(List.of(firstMonday(year, Month.MAY), lastMonday(year, Month.MAY), summer));
    }

    private void christmas(int year) {
        pair(LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26));
    }

    /** Two days in a row; what falls on a weekend moves to the next weekdays that are free. */
    private void pair(LocalDate first, LocalDate second) {
        switch (first.getDayOfWeek()) {
            case FRIDAY -> days.addAll(List.of(first, second.plusDays(2)));
            case SATURDAY -> days.addAll(List.of(first.plusDays(2), second.plusDays(2)));
            case SUNDAY -> days.addAll(List.of(second, first.plusDays(2)));
            default -> days.addAll(List.of(first, second));
        }
    }

    private void orMonday(int year, Month month, int day) {
        LocalDate holiday = LocalDate.of(year, month, day);
        boolean weekend = holiday.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        days.add(weekend ? holiday.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : holiday);
    }

    /** The anonymous Gregorian method. */
    private void easter(int year, boolean withMonday) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        LocalDate sunday = LocalDate.of(year, f / 31, f % 31 + 1);
        days.add(sunday.minusDays(2));
        if (withMonday) {
            days.add(sunday.plusDays(1));
        }
    }

    private static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }
}
