package org.fanlight.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the master key is.
 *
 * @param key the key itself, at least 32 bytes in Base64; empty when it is in a file
 * @param keyFile a file that holds it, read once at start
 */
@ConfigurationProperties("fanlight.vault")
record VaultSettings(@Nullable String key, @Nullable Path keyFile) {

    String masterKey() {
        if (key != null && !key.isBlank()) {
            return key;
        }
        if (keyFile == null) {
            throw new IllegalStateException(
                    "No master key: set FANLIGHT_VAULT_KEY, or FANLIGHT_VAULT_KEY_FILE to a file that holds it.");
        }
        try {
            return Files.readString(keyFile);
        } catch (IOException e) {
            throw new IllegalStateException("The master key's file cannot be read: " + keyFile, e);
        }
    }
}
