package org.fanlight.casework;

import java.time.Instant;
import java.util.UUID;

/** A report has its case. */
public record CaseOpened(UUID caseId, UUID reportId, UUID partyId, String landlord, Instant at) {}
