package org.fanlight.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.fanlight.common.CurrentPerson;
import org.fanlight.common.Role;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives colleagues their accounts. An administrator sees and makes those of their own landlord only. */
@Service
public class StaffSetup {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final StaffAccounts accounts;
    private final Hashing hashing;
    private final CurrentPerson person;
    private final Record record;

    StaffSetup(StaffAccounts accounts, Hashing hashing, CurrentPerson person, Record record) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.person = person;
        this.record = record;
    }

    /** Everybody who has an account at the administrator's landlord. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<StaffMember> all() {
        return accounts.of(person.staff().landlord()).stream()
                .map(StaffDirectory::member)
                .toList();
    }

    /** Whether a user name is free; names are unique over all landlords. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public boolean isFree(String username) {
        return accounts.byUsername(normal(username)).isEmpty();
    }

    /** Makes a colleague's account at the administrator's landlord, and says once how they sign in. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public NewLogin add(String username, String name, Role role) {
        return make(person.staff().landlord(), username, name, role);
    }

    /** Closes a colleague's account: it signs in no more. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void close(UUID id) {
        accounts.find(id)
                .filter(account -> account.person().isStaff()
                        && account.person().landlord().equals(person.staff().landlord()))
                .ifPresent(account -> {
                    accounts.disable(id);
                    record.note(Deed.CHANGED, "staff", id, "closed");
                });
    }

    @Transactional
    NewLogin make(String landlord, String username, String name, Role role) {
        byte[] secret = new byte[20];
        RANDOM.nextBytes(secret);
        String password = newPassword();
        UUID id = accounts.add(
                landlord,
                normal(username),
                name.strip(),
                Set.of(role),
                hashing.hash(password),
                Base64.getEncoder().encodeToString(secret));
        record.note(Deed.ADDED, "staff", id, role.name());
        return new NewLogin(normal(username), password, base32(secret));
    }

    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Four groups of four letters and digits that nobody mistakes for each other: 80 bits. */
    private static String newPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append("abcdefghjkmnpqrstuvwxyz23456789a".charAt(RANDOM.nextInt(31)));
        }
        return password.toString();
    }

    /** RFC 4648, as authenticator apps take it; 20 bytes need no padding. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | (b & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
        }
        return text.toString();
    }
}
