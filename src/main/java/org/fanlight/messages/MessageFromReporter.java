package org.fanlight.messages;

import java.time.Instant;
import java.util.UUID;

/** A reporter wrote to staff. */
public record MessageFromReporter(UUID messageId, UUID partyId, String landlord, Instant at) {}
