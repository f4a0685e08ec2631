package org.fanlight.people;

import java.time.Instant;
import java.util.UUID;

/** What waits for the giver waits for the taker from now on. */
public record DutyHandedOver(String landlord, UUID giver, UUID taker, Instant at) {}
