package org.fanlight.access;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Digits;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.stereotype.Component;

/**
 * Signing in, in two steps (C1): the password alone gives no role; the one-time password, each usable once, gives them.
 * Wrong user names and wrong passwords take the same time and get the same answer.
 */
@Component
class StaffSignIn {

    private final StaffAccounts accounts;
    private final Hashing hashing;
    private final OneTimePasswords passwords;
    private final Tries tries;
    private final Record record;
    private final Clock clock;

    StaffSignIn(
            StaffAccounts accounts,
            Hashing hashing,
            OneTimePasswords passwords,
            Tries tries,
            Record record,
            Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.passwords = passwords;
        this.tries = tries;
        this.record = record;
        this.clock = clock;
    }

    /** First step. @return who still owes the second factor, or empty */
    Optional<Person> password(String typedName, String typedPassword) {
        String name = typedName.strip().toLowerCase(Locale.ROOT);
        if (name.length() > 80 || typedPassword.length() > 200 || !tries.take("staff", name)) {
            return Optional.empty();
        }
        var account = accounts.byUsername(name).filter(StaffAccounts.Account::enabled);
        boolean right = account.isPresent()
                ? hashing.matches(typedPassword, account.get().passwordHash())
                : hashing.matchesNobody(typedPassword);
        if (!right) {
            account.ifPresent(known -> refused(known.person().id(), "password"));
            return Optional.empty();
        }
        return account.map(StaffAccounts.Account::person);
    }

    /** Second step. @return who is now wholly in, or empty */
    Optional<Person> oneTimePassword(UUID id, String typed) {
        var account = accounts.find(id).filter(StaffAccounts.Account::enabled);
        if (account.isEmpty() || !tries.take("one-time", id.toString())) {
            return Optional.empty();
        }
        var step = passwords.stepOf(accounts.totpSecret(account.get()), Digits.latin(typed), clock.instant());
        if (step.isEmpty() || !accounts.use(account.get(), step.getAsLong())) {
            refused(id, "one-time password");
            return Optional.empty();
        }
        tries.succeeded("staff", account.get().username());
        tries.succeeded("one-time", id.toString());
        record.note(
                Deed.SIGNED_IN, "staff", id, null, id, account.get().person().kind());
        return account.map(StaffAccounts.Account::person);
    }

    private void refused(UUID id, String factor) {
        record.note(Deed.SIGN_IN_REFUSED, "staff", id, factor, id, "staff");
    }
}
