package org.fanlight.landlord;

import java.time.Instant;
import java.time.LocalDate;

/** A landlord's administrator added a holiday that the shipped calendar does not have: its running clocks may move. */
public record HolidayAdded(String landlord, LocalDate day, Instant at) {}
