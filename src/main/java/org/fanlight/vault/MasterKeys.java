package org.fanlight.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Wraps the keys of drafts, reports, parties and cases. From the one master secret come, by HKDF, a wrapping key and a
 * token key, so that neither says anything about the other.
 */
@Component
class MasterKeys {

    private static final int CURRENT = 1;

    private final byte[] secret;
    private final SecretKeySpec tokenKey;

    MasterKeys(VaultSettings settings) {
        this.secret = Base64.getDecoder().decode(settings.masterKey().strip());
        if (secret.length < 32) {
            throw new IllegalStateException(
                    "fanlight.vault.master-key must be at least 32 bytes in Base64; make one with: head -c 32 /dev/urandom | base64");
        }
        this.tokenKey = new SecretKeySpec(derive("token", null), "HmacSHA256");
    }

    /** A wrapped key and the number of the master key that wrapped it. */
    record Wrapped(int master, byte[] bytes) {}

    Wrapped wrap(UUID owner, byte[] key, @Nullable String boundTo) {
        try {
            return new Wrapped(CURRENT, new AesGcmJce(derive("wrap", boundTo)).encrypt(key, bytes(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] unwrap(UUID owner, Wrapped wrapped, @Nullable String boundTo) {
        try {
            return new AesGcmJce(derive("wrap", boundTo)).decrypt(wrapped.bytes(), bytes(owner));
        } catch (GeneralSecurityException e) {
            throw new Vault.Broken(new Place("vault_key", "wrapped", owner));
        }
    }

    byte[] token(String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(tokenKey);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] derive(String use, @Nullable String boundTo) {
        byte[] salt = boundTo == null ? new byte[32] : boundTo.getBytes(StandardCharsets.UTF_8);
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256", secret, salt, ("fanlight " + use).getBytes(StandardCharsets.UTF_8), 32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID owner) {
        return owner.toString().getBytes(StandardCharsets.UTF_8);
    }
}
