package org.fanlight.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A file somebody added.
 *
 * @param name as the person's phone named it, without anything that could mislead a reader
 * @param type what it really is, by its first bytes
 * @param size in bytes, as it was added
 * @param addedAt when it was received
 * @param cleaned whether staff see a clean copy instead of the file itself
 * @param original whether the file as it was added is kept, sealed
 * @param sent whether it is part of a report or message by now; only then staff see it, and it stays
 */
public record StoredFile(
        UUID id,
        UUID owner,
        String name,
        FileType type,
        long size,
        Instant addedAt,
        boolean cleaned,
        boolean original,
        boolean sent) {}
