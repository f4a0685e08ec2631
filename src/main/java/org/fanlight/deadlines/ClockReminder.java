package org.fanlight.deadlines;

import java.time.Instant;
import java.util.UUID;

/** A clock of a case has used this much of its time: 50, 80 or 100 percent. Heard once for each. */
public record ClockReminder(UUID caseId, String rule, int percent, Instant at) {}
