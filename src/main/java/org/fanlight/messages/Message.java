package org.fanlight.messages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Role;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation.
 *
 * @param from which side wrote it
 * @param words exactly as they were written
 * @param languageTag the language of the page they were written on
 * @param writerRole what the member of staff was; null for the reporter
 * @param writer the member of staff's account; null for the reporter, and always null for a reporter who reads: to them
 *     staff go by their role (XC-14)
 * @param readAt when the other side first saw it; null when not yet
 * @param files what went with it, by id
 */
public record Message(
        UUID id,
        Side from,
        String words,
        String languageTag,
        Instant at,
        @Nullable Role writerRole,
        @Nullable UUID writer,
        @Nullable Instant readAt,
        List<UUID> files) {

    /** Who is talking. */
    public enum Side {
        REPORTER,
        STAFF
    }

    public boolean isFromStaff() {
        return from == Side.STAFF;
    }

    public boolean isUnread() {
        return readAt == null;
    }

    Message withoutWriter() {
        return new Message(id, from, words, languageTag, at, writerRole, null, readAt, files);
    }
}
