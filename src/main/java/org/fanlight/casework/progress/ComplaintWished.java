package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.UUID;

/** A person's other looks are used up, and their landlord's next stage is a complaint (OHG-3.5f, X-06). */
public record ComplaintWished(UUID partyId, String landlord, Instant at) {}
