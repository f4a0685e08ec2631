package org.fanlight.deadlines;

import java.time.Instant;
import java.util.UUID;

/** A clock of a case ran out; {@code at} is the instant it was due. Heard once. */
public record ClockBreached(UUID caseId, String rule, Instant at) {}
