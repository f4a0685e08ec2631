package org.fanlight.messages;

import java.time.Instant;
import java.util.UUID;

/** Staff wrote to a reporter. */
public record MessageFromStaff(UUID messageId, UUID partyId, String landlord, Instant at) {}
