package org.fanlight.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text did not arrive, or nobody can tell whether it did: staff should reach the person another safe way.
 *
 * @param unknown true when it may have arrived; it is not sent again
 * @param errorCode Twilio's code; null for none
 */
public record TextFailed(
        UUID partyId,
        Notice notice,
        boolean unknown,
        @Nullable Integer errorCode,
        Instant at) {}
