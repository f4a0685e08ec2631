package org.fanlight.landlord;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import of a list of homes, as far as it is.
 *
 * @param bytes how long the file is, as the browser said; 0 when it did not
 * @param lines homes read so far
 * @param stored how many of them are on the list now, new or changed
 * @param refused how many were not taken
 * @param failed the text that says why it stopped early; null when it did not
 */
public record HomeImport(
        UUID id,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long bytes,
        long bytesRead,
        int lines,
        int stored,
        int refused,
        @Nullable String failed) {

    /** A line that was not taken. @param problem the text that says why @param said what stood there, shortened */
    public record Problem(int line, String problem, String said) {}
}
