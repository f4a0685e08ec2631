package org.fanlight.access;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with a salt of its own for each value, 46 MiB and one pass (B1), and at most three computations at once, so
 * that guessing cannot fill the memory (B3).
 */
@Component
class Hashing {

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 47104, 1);
    private final Semaphore atOnce = new Semaphore(3, true);
    private final String nobody = encoder.encode("nobody has this");

    String hash(String secret) {
        atOnce.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(secret));
        } finally {
            atOnce.release();
        }
    }

    boolean matches(String secret, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.matches(secret, hash);
        } finally {
            atOnce.release();
        }
    }

    /** Takes as long as {@link #matches} and is never right: for accounts and references that do not exist (B2). */
    boolean matchesNobody(String secret) {
        return matches(secret, nobody) && false;
    }
}
