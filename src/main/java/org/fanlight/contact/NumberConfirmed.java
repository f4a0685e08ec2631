package org.fanlight.contact;

import java.time.Instant;
import java.util.UUID;

/** A person's number answered: notices may go to it from now on (RU2). */
public record NumberConfirmed(UUID partyId, Instant at) {}
