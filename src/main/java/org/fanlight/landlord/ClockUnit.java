package org.fanlight.landlord;

/** How a time limit is counted. */
public enum ClockUnit {
    /** Hours as they pass, by night and on holidays too. */
    ELAPSED_HOURS,
    /** Days on which the landlord works; the day it starts is day 0, it ends with the last day's office hours. */
    WORKING_DAYS,
    /** Days of the calendar; it ends with the last day's office hours. */
    CALENDAR_DAYS,
    /** Months of the calendar; an end on a day without work moves back to the working day before. */
    CALENDAR_MONTHS,
    /** At once; the length says after how many minutes the next person is told. */
    AT_ONCE
}
