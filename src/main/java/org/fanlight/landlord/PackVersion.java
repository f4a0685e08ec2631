package org.fanlight.landlord;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a landlord's pack.
 *
 * @param source {@code file}, {@code screen} or {@code defaults}
 * @param publisher who published it on screen; null otherwise
 */
public record PackVersion(
        int version,
        LocalDate effectiveFrom,
        Instant at,
        String source,
        @Nullable String publisher) {}
