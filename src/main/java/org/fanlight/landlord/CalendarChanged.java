package org.fanlight.landlord;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A landlord's administrator added a one-off holiday, or took one back: its running clocks may move.
 *
 * @param added false when the day was taken back
 */
public record CalendarChanged(String landlord, LocalDate day, boolean added, Instant at) {}
