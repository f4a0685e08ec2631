package org.fanlight.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was reported: the report itself, or what the person added to it later.
 *
 * @param happenedOn the day it happened; null when they did not give one
 */
public record Incident(Instant toldAt, @Nullable LocalDate happenedOn) {}
