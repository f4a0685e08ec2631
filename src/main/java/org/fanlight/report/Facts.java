package org.fanlight.report;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a case is opened with: codes, and the place, which is sealed again by whoever keeps it.
 *
 * @param motives why, as perceived: codes of the landlord's list
 * @param forms what kind of thing it was: codes of the landlord's list and the common ones
 * @param marks what the answers tell besides, such as {@code violence}, {@code weapon}, {@code damage}, {@code hazard}
 * @param place where, in the reporter's words; empty when not given
 * @param postcode of the place; empty when not given
 */
public record Facts(
        UUID reportId,
        UUID partyId,
        String landlord,
        int packVersion,
        Instant receivedAt,
        String channel,
        String language,
        String role,
        String identity,
        List<String> motives,
        List<String> forms,
        Set<String> marks,
        String place,
        String postcode) {

    /** Says nothing of what was told, so that no log can. */
    @Override
    public String toString() {
        return "Facts[" + reportId + "]";
    }
}
