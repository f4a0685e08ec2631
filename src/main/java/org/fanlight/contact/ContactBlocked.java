package org.fanlight.contact;

import java.time.Instant;
import java.util.UUID;

/**
 * The gate stopped a notice for good: staff should reach the person another safe way, unless {@link
 * Refusal#isOwnChoice()}.
 */
public record ContactBlocked(UUID partyId, Notice notice, Refusal reason, Instant at) {}
