package org.fanlight.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.fanlight.common.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals what people told us with AES-256-GCM, under a key that belongs to one draft, report, party or case (D1, RU21).
 * The key's id is the id of what it protects. Keys are wrapped by the {@link MasterKeys}; a draft's key is bound to the
 * browser's handle besides, so that database and master key together do not open it.
 */
@Service
@OpenToAll(because = "called by services that ask for a role themselves; gives nothing without an owner's id")
public class Vault {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_VERSION = 1;

    private final JdbcClient database;
    private final MasterKeys masters;
    private final Clock clock;

    Vault(JdbcClient database, MasterKeys masters, Clock clock) {
        this.database = database;
        this.masters = masters;
        this.clock = clock;
    }

    /** Makes the key of a new draft, report, party or case, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void createKey(UUID owner) {
        createKey(owner, null);
    }

    /**
     * Makes a key that opens only together with a secret the database does not hold.
     *
     * @param boundTo the secret, such as the handle in the reporter's cookie; null for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void createKey(UUID owner, @Nullable String boundTo) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        var wrapped = masters.wrap(owner, key, boundTo);
        database.sql("insert into vault_key (owner, master, wrapped, created_at) values (?, ?, ?, ?)")
                .param(owner.toString())
                .param(wrapped.master())
                .param(wrapped.bytes())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** The owner's key, opened; read it once when many values of one owner are sealed or opened. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Key key(UUID owner) {
        return key(owner, null);
    }

    /**
     * The owner's key, opened with the secret it is bound to.
     *
     * @throws Forgotten when there is no such key (any more)
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Key key(UUID owner, @Nullable String boundTo) {
        var wrapped = database.sql("select master, wrapped from vault_key where owner = ?")
                .param(owner.toString())
                .query((row, n) -> new MasterKeys.Wrapped(row.getInt("master"), row.getBytes("wrapped")))
                .optional()
                .orElseThrow(() -> new Forgotten(owner));
        return new Key(owner, masters.unwrap(owner, wrapped, boundTo));
    }

    /** Seals one text with the owner's key. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] seal(UUID owner, Place place, String text) {
        return key(owner).seal(place, text);
    }

    /** Opens one text sealed with the owner's key; empty bytes or null give null. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public @Nullable String open(UUID owner, Place place, byte @Nullable [] sealed) {
        return sealed == null ? null : key(owner).open(place, sealed);
    }

    /** Whether the owner's key is there: not any more once it was forgotten. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean remembers(UUID owner) {
        return database.sql("select count(*) from vault_key where owner = ?")
                        .param(owner.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Destroys the owner's key: what it sealed can never be read again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID owner) {
        database.sql("delete from vault_key where owner = ?")
                .param(owner.toString())
                .update();
    }

    /**
     * A keyed token (blind index) by which a value can be found again without being readable (D3, RU23).
     *
     * @param field what kind of value, such as {@code phone}
     * @param scope whose, such as the landlord's short name; the same value has another token elsewhere
     * @param value the value in its one normal form
     * @return 32 bytes
     */
    public byte[] token(String field, String scope, String value) {
        return masters.token(field + '\u0000' + scope + '\u0000' + value);
    }

    /** A key in use. Keep it no longer than the request that read it. */
    public static final class Key {

        private final UUID owner;
        private final AesGcmJce cipher;

        Key(UUID owner, byte[] key) {
            this.owner = owner;
            try {
                this.cipher = new AesGcmJce(key);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        public byte[] seal(Place place, String text) {
            return seal(place, text.getBytes(StandardCharsets.UTF_8));
        }

        public byte[] seal(Place place, byte[] bytes) {
            try {
                return cipher.encrypt(bytes, place.bound(owner, KEY_VERSION));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        public String open(Place place, byte[] sealed) {
            return new String(openBytes(place, sealed), StandardCharsets.UTF_8);
        }

        /** @throws Broken when the value was changed, or sealed for another place */
        public byte[] openBytes(Place place, byte[] sealed) {
            try {
                return cipher.decrypt(sealed, place.bound(owner, KEY_VERSION));
            } catch (GeneralSecurityException e) {
                throw new Broken(place);
            }
        }
    }

    /** The key is gone: its owner was forgotten. */
    public static final class Forgotten extends RuntimeException {
        Forgotten(UUID owner) {
            super("no key for " + owner);
        }
    }

    /** A sealed value does not open: it was changed, moved, or the key is another. */
    public static final class Broken extends RuntimeException {
        Broken(Place place) {
            super("does not open: " + place.table() + '.' + place.column() + ' ' + place.row());
        }
    }
}
