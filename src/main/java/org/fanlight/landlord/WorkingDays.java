package org.fanlight.landlord;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The days on which a landlord works: not Saturday, not Sunday, not a holiday. */
public record WorkingDays(Set<LocalDate> holidays) {

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The working day that is this many after the day, which itself is day 0 whatever day it is. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate end = day;
        for (int counted = 0; counted < count; ) {
            end = end.plusDays(1);
            if (isWorkingDay(end)) {
                counted++;
            }
        }
        return end;
    }

    /** The day itself when it is a working day, else the last one before it. */
    public LocalDate backFrom(LocalDate day) {
        LocalDate end = day;
        while (!isWorkingDay(end)) {
            end = end.minusDays(1);
        }
        return end;
    }
}
