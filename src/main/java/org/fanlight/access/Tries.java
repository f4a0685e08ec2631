package org.fanlight.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Limits on guessing, in memory only (B3, B5): five tries at one reference or user name, then one every twelve minutes,
 * so that the right person is never kept out for long; and a cap on all tries together. Whether the reference exists
 * makes no difference. Keys are hashed with a random key that dies with the process.
 */
@Component
class Tries {

    private static final Duration ONE_MORE = Duration.ofMinutes(12);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final byte[] key = new byte[32];
    private final TimeMeter time;
    private final Bucket all;

    Tries(Clock clock) {
        new SecureRandom().nextBytes(key);
        this.time = new ClockMeter(clock);
        this.all = Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(300).refillGreedy(300, Duration.ofMinutes(1)))
                .build();
    }

    /** Takes one try. @return false when there is none left just now */
    boolean take(String kind, String name) {
        return all.tryConsume(1) && bucket(kind, name).tryConsume(1);
    }

    /** The right answer came: the tries before it are forgotten. */
    void succeeded(String kind, String name) {
        buckets.invalidate(hashed(kind, name));
    }

    private Bucket bucket(String kind, String name) {
        return buckets.get(
                hashed(kind, name),
                ignored -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(5).refillGreedy(1, ONE_MORE))
                        .build());
    }

    private String hashed(String kind, String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((kind + '/' + name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the injected clock, so that a test can let the time pass. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
