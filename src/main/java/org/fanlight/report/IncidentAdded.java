package org.fanlight.report;

import java.time.Instant;
import java.util.UUID;

/** A reporter who came back told us of something more. */
public record IncidentAdded(UUID reportId, UUID partyId, UUID incidentId, Instant at) {}
