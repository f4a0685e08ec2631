package org.fanlight.casework;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of the inbox ends and the next begins. */
public record InboxCursor(Instant due, UUID id) {

    /** As it stands in an address. */
    public String inWords() {
        return due.getEpochSecond() + "." + due.getNano() + "." + id;
    }

    /** What stood in an address, or empty when that was nothing of ours. */
    public static Optional<InboxCursor> parse(@Nullable String words) {
        String[] parts = words == null ? new String[0] : words.split("\\.", 3);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Instant due = Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
            return Optional.of(new InboxCursor(due, UUID.fromString(parts[2])));
        } catch (IllegalArgumentException | DateTimeException garbled) {
            return Optional.empty();
        }
    }
}
