package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A closed case is open again. */
public record CaseReopened(UUID caseId, String landlord, List<UUID> parties, Instant at) {}
