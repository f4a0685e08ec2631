package org.fanlight.access;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.Role;
import org.springframework.stereotype.Component;

/** Members of staff for journeys, who sign in with both factors as anybody does. */
@Component
public class SomeStaff {

    public static final String PASSWORD = "an invented password";

    private final StaffAccounts accounts;
    private final Hashing hashing;
    private final OneTimePasswords passwords;
    private final Clock clock;

    SomeStaff(StaffAccounts accounts, Hashing hashing, OneTimePasswords passwords, Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @param secret what their authenticator holds */
    public record Account(UUID id, String username, String secret) {}

    public Account of(String landlord, Role role) {
        String secret = OneTimePasswords.newSecret();
        String username = "someone-" + UUID.randomUUID();
        UUID id = accounts.add(landlord, username, "Robin Invented", Set.of(role), hashing.hash(PASSWORD), secret);
        return new Account(id, username, secret);
    }

    /** What their authenticator shows now. */
    public String code(Account account) {
        return passwords.at(account.secret(), clock.instant());
    }

    /** What the authenticator of this user shows now. */
    public String codeOf(String username) {
        return passwords.at(accounts.totpSecret(accounts.byUsername(username).orElseThrow()), clock.instant());
    }
}
