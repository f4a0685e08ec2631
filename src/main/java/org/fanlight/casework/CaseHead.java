package org.fanlight.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the case page starts with.
 *
 * @param seen to be handed back with every deed, so that it is not done on top of somebody else's
 * @param area the landlord's area; null when not known
 * @param urgent violence, danger now, a crisis or a child at risk
 * @param staffClose somebody at the landlord is close to those involved
 * @param domestic on the domestic-abuse track: never joined with another report
 * @param mergedInto the case that leads; null when it leads itself
 * @param members this case and those merged into it, each with its reporter
 * @param steps what whoever asks may do next; the first is the obvious one
 */
public record CaseHead(
        UUID id,
        Seen seen,
        String landlord,
        int packVersion,
        String reference,
        Stage stage,
        Instant stageSince,
        Instant receivedAt,
        String channel,
        String language,
        @Nullable String area,
        boolean violence,
        boolean urgent,
        boolean staffClose,
        boolean domestic,
        @Nullable UUID assignee,
        @Nullable UUID mergedInto,
        @Nullable Instant closedAt,
        List<Member> members,
        List<Step> steps) {

    /** One report in the case and the person who made it. */
    public record Member(UUID caseId, String reference, UUID reportId, UUID partyId) {}
}
