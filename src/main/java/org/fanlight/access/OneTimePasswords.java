package org.fanlight.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Six digits that change every 30 seconds (RFC 6238, SHA-1 as authenticator apps expect); one step early or late is taken. */
@Component
class OneTimePasswords {

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    /** A new secret of 160 bits, in Base64. */
    static String newSecret() {
        byte[] bytes = new byte[20];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The step at which this password is right, or empty when it is wrong. */
    OptionalLong stepOf(String secret, String typed, Instant now) {
        long seconds = generator.getTimeStep().toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (int early = -1; early <= 1; early++) {
            Instant at = now.plusSeconds(early * seconds);
            boolean same = java.security.MessageDigest.isEqual(
                    at(secret, at).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                    typed.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            if (same) {
                found = OptionalLong.of(at.getEpochSecond() / seconds);
            }
        }
        return found;
    }

    /** The password at an instant: what an authenticator shows. */
    String at(String secret, Instant instant) {
        try {
            var key = new SecretKeySpec(Base64.getDecoder().decode(secret), generator.getAlgorithm());
            return generator.generateOneTimePasswordString(key, instant, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
