package org.fanlight.common;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New ids: UUID version 7 (RFC 9562), so that rows made together lie together in the index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id whose first 48 bits are the milliseconds of now. */
    public static UUID next() {
        return at(Clock.systemUTC().millis());
    }

    static UUID at(long millis) {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long high = (millis << 16) | 0x7000 | ((random[0] & 0x0F) << 8) | (random[1] & 0xFF);
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = (low << 8) | (random[i] & 0xFF);
        }
        return new UUID(high, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
