package org.fanlight.landlord;

/** The shipped calendars, for tests of other packages. */
public final class SomeCalendar {

    private SomeCalendar() {}

    public static WorkingDays of(UkRegion region) {
        return new WorkingDays(Holidays.shipped(region).keySet());
    }
}
