package org.fanlight.survey;

import java.time.Instant;
import java.util.UUID;

/** Somebody who answered the survey would like to be spoken to. What they answered is not part of it. */
public record CallBackWished(UUID partyId, String landlord, Instant at) {}
