package org.fanlight.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case as it stands now.
 *
 * @param rule its name, such as {@code first_contact}; the text is {@code policy.clock.<rule>}
 * @param clockId its number in the catalogue, such as {@code CLK-01}
 * @param length in the unit; minutes when the unit is at once
 * @param wording {@code promise} or {@code aim}
 * @param requirement the requirement it rests on; null for an internal target
 * @param stoppedAt when what it waits for happened; null while it has not
 * @param reason why it ran out, in a colleague's words; null when nobody has said
 */
public record CaseClock(
        UUID id,
        UUID caseId,
        String rule,
        String clockId,
        ClockUnit unit,
        int length,
        Origin origin,
        String wording,
        @Nullable String requirement,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant stoppedAt,
        ClockState state,
        @Nullable String reason) {

    /** Whether residents are told this limit (XC-06). */
    public boolean isPromise() {
        return origin != Origin.DEFAULT;
    }

    /** Time until it is due; negative when it has run out. */
    public Duration left(Instant now) {
        return Duration.between(now, dueAt);
    }
}
