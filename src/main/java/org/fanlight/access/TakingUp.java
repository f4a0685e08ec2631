package org.fanlight.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.fanlight.common.Digits;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An invited person takes up their account: first a password of their own, then a second factor, proven once. Only then
 * the account opens and the link is used up; signing in comes after, at the same door as for everybody (RU15).
 */
@Component
class TakingUp {

    /** The shortest password somebody may choose. */
    static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    private final PartnerAccountRows rows;
    private final StaffAccounts accounts;
    private final Hashing hashing;
    private final OneTimePasswords passwords;
    private final Tries tries;
    private final Record record;
    private final Clock clock;

    TakingUp(
            PartnerAccountRows rows,
            StaffAccounts accounts,
            Hashing hashing,
            OneTimePasswords passwords,
            Tries tries,
            Record record,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.hashing = hashing;
        this.passwords = passwords;
        this.tries = tries;
        this.record = record;
        this.clock = clock;
    }

    /** Whether a link can still be used. */
    boolean isGood(String token) {
        return rows.invited(hash(token)).isPresent();
    }

    /** Whether a password will do: long enough, and not the user name. */
    boolean isStrong(String token, String password) {
        String username =
                rows.invited(hash(token)).map(PartnerAccount::username).orElse("");
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && password.chars().distinct().count() > 3
                && !password.toLowerCase(Locale.ROOT).contains(username);
    }

    /** Sets the password. @return the second factor's key in Base32, for an authenticator; empty when the link is not good */
    @Transactional
    Optional<String> password(String token, String password) {
        var invited = rows.invited(hash(token));
        if (invited.isEmpty() || !isStrong(token, password) || !tries.take("invitation", token)) {
            return Optional.empty();
        }
        String secret = OneTimePasswords.newSecret();
        accounts.equip(invited.get().id(), hashing.hash(password), secret);
        return Optional.of(StaffSetup.base32(Base64.getDecoder().decode(secret)));
    }

    /** The key once more, for somebody who mistyped the six digits. */
    Optional<String> key(String token) {
        return rows.invited(hash(token))
                .flatMap(one -> accounts.find(one.id()))
                .map(account -> StaffSetup.base32(Base64.getDecoder().decode(accounts.totpSecret(account))));
    }

    /** Opens the account when the authenticator works. @return the user name to sign in with; empty when it does not */
    @Transactional
    Optional<String> confirm(String token, String typed) {
        byte[] hash = hash(token);
        var account = rows.invited(hash).flatMap(one -> accounts.find(one.id()));
        if (account.isEmpty()
                || !account.get().passwordHash().startsWith("$")
                || !tries.take("invitation-code", token)) {
            return Optional.empty();
        }
        var step = passwords.stepOf(accounts.totpSecret(account.get()), Digits.latin(typed), clock.instant());
        var who = account.get().person();
        if (step.isEmpty() || !rows.join(who.id(), hash)) {
            return Optional.empty();
        }
        accounts.enable(who.id());
        record.note(Deed.OPENED, "staff", who.id(), "joined", who.id(), who.kind());
        return Optional.of(account.get().username());
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
