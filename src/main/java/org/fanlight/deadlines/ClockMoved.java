package org.fanlight.deadlines;

import java.time.Instant;
import java.util.UUID;

/** A running clock of a case is due at another instant: its start was earlier, or a holiday was added. */
public record ClockMoved(UUID caseId, String rule, Instant dueAt, Instant at) {}
