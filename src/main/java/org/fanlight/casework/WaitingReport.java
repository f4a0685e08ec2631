package org.fanlight.casework;

import java.time.Instant;
import java.util.UUID;

/** A report that has no case yet. @param attempts how often opening it was tried again */
public record WaitingReport(UUID reportId, Instant receivedAt, int attempts) {}
