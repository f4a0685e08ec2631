package org.fanlight.report;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody sent a report. What they said is asked of {@link ToldDesk}, what a case is opened with of {@link
 * ReportFacts}.
 *
 * @param partyId the reporter, as a person in the case to come
 * @param receivedAt the instant clocks count from
 * @param channel {@code web}, {@code plain}, {@code text}, {@code voice}, {@code staff} or {@code paper}
 * @param language the tag of the language it was made in
 * @param unsafeNow danger now, or not safe tonight
 * @param staffClose somebody at the landlord is close to those involved
 * @param crisis not coping, or thoughts of self-harm
 * @param child a child was hurt, threatened or is at risk
 * @param domestic the other person is a partner or of the family or household
 */
public record ReportMade(
        UUID reportId,
        UUID partyId,
        String landlord,
        int packVersion,
        Instant receivedAt,
        String channel,
        String language,
        boolean violence,
        boolean unsafeNow,
        boolean weapon,
        boolean staffClose,
        boolean crisis,
        boolean child,
        boolean domestic) {}
