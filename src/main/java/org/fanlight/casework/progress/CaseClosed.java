package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case was closed.
 *
 * @param parties the people in it who have been given a closing summary
 */
public record CaseClosed(UUID caseId, String landlord, List<UUID> parties, Instant at) {}
