package org.fanlight.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.fanlight.common.London;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.Origin;
import org.fanlight.landlord.SomeCalendar;
import org.fanlight.landlord.UkRegion;
import org.fanlight.landlord.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the requirements, every one, with London's wall clock. */
class DueTimeTest {

    private static final WorkingDays ENGLAND = SomeCalendar.of(UkRegion.ENGLAND_AND_WALES);
    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    @ParameterizedTest(name = "{0} {1} from {2} is due {3}")
    @CsvFileSource(resources = "/deadline-vectors.csv")
    void a_limit_is_due_when_the_requirements_say(int length, String unit, String from, String due) {
        Instant found = DueTime.of(rule(length, unit), london(from), ENGLAND, CLOSE);

        assertThat(found.atZone(London.ZONE).toLocalDateTime()).isEqualTo(LocalDateTime.parse(due));
    }

    @ParameterizedTest(name = "in {0} three working days from {1} end {2}")
    @CsvSource({
        "SCOTLAND, 2026-12-31T12:00, 2027-01-07T17:00",
        "ENGLAND_AND_WALES, 2026-12-31T12:00, 2027-01-06T17:00",
        "NORTHERN_IRELAND, 2027-03-16T12:00, 2027-03-22T17:00",
        "ENGLAND_AND_WALES, 2027-03-16T12:00, 2027-03-19T17:00",
        "SCOTLAND, 2027-03-25T12:00, 2027-03-31T17:00",
    })
    void each_nation_has_its_own_holidays(UkRegion region, String from, String due) {
        Instant found = DueTime.of(rule(3, "working_days"), london(from), SomeCalendar.of(region), CLOSE);

        assertThat(found).isEqualTo(london(due));
    }

    @Test
    void twenty_four_hours_are_always_twenty_four_hours() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            Instant from = day.atTime(20, 0).atZone(London.ZONE).toInstant();
            assertThat(DueTime.of(rule(24, "elapsed_hours"), from, ENGLAND, CLOSE))
                    .isEqualTo(from.plusSeconds(24 * 3600));
        }
    }

    @Test
    void office_hours_decide_when_a_working_day_ends_in_summer_and_winter() {
        var summer = DueTime.of(rule(1, "working_days"), london("2026-06-01T09:00"), ENGLAND, LocalTime.of(16, 30));
        var winter = DueTime.of(rule(1, "working_days"), london("2026-12-01T09:00"), ENGLAND, LocalTime.of(16, 30));

        assertThat(summer).isEqualTo(Instant.parse("2026-06-02T15:30:00Z"));
        assertThat(winter).isEqualTo(Instant.parse("2026-12-02T16:30:00Z"));
    }

    private static ClockRule rule(int length, String unit) {
        return new ClockRule(
                "first_contact",
                "CLK-01",
                ClockUnit.valueOf(unit.toUpperCase(Locale.ROOT)),
                length,
                Origin.DEFAULT,
                "promise",
                null);
    }

    private static Instant london(String time) {
        return ZonedDateTime.of(LocalDateTime.parse(time), London.ZONE).toInstant();
    }
}
