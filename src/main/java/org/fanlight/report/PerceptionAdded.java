package org.fanlight.report;

import java.time.Instant;
import java.util.UUID;

/** Somebody else, such as a witness or the police, perceives a report as hate or harassment too (XC-18). */
public record PerceptionAdded(UUID reportId, UUID partyId, Instant at) {}
