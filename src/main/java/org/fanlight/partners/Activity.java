package org.fanlight.partners;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something done together with others (XC-60). It holds nothing about a person.
 *
 * @param kind one of {@link ActivityLog#COMMON} or of the policy's own; the text is {@code staff.activity.<kind>}
 * @param group the group that met; null for none
 */
public record Activity(
        UUID id, String kind, LocalDate day, @Nullable UUID group, UUID author, Facts facts) {

    /**
     * @param partners organisations, never people
     * @param figures anonymised figures that were used; empty for none
     * @param programme what a youth programme works on, such as managing behaviour (BCHA-4.6k); empty otherwise
     */
    public record Facts(String partners, String topic, String figures, String result, String programme) {}
}
