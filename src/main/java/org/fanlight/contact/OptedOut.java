package org.fanlight.contact;

import java.time.Instant;
import java.util.UUID;

/** STOP came from a person's number: no text goes to it any more. */
public record OptedOut(UUID partyId, Instant at) {}
