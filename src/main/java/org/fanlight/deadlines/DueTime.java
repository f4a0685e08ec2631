package org.fanlight.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.fanlight.common.London;
import org.fanlight.landlord.ClockRule;
import org.fanlight.landlord.WorkingDays;

/** When a limit is reached: a pure function of the rule, the start and the landlord's calendar (XC-03). */
final class DueTime {

    private DueTime() {}

    /**
     * The instant a clock is due.
     *
     * @param officeClose when a day's work ends; limits in days and months end there
     */
    static Instant of(ClockRule rule, Instant from, WorkingDays days, LocalTime officeClose) {
        LocalDate start = LocalDate.ofInstant(from, London.ZONE);
        return switch (rule.unit()) {
            case ELAPSED_HOURS -> from.plus(Duration.ofHours(rule.length()));
            case AT_ONCE -> from.plus(Duration.ofMinutes(rule.length()));
            case WORKING_DAYS -> close(days.after(start, rule.length()), officeClose);
            case CALENDAR_DAYS -> close(start.plusDays(rule.length()), officeClose);
            case CALENDAR_MONTHS -> close(days.backFrom(start.plusMonths(rule.length())), officeClose);
        };
    }

    private static Instant close(LocalDate day, LocalTime officeClose) {
        return day.atTime(officeClose).atZone(London.ZONE).toInstant();
    }
}
