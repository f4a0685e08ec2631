package org.fanlight.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.common.CurrentPerson.Person;
import org.fanlight.common.Ids;
import org.fanlight.common.Role;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The staff accounts as they are stored. The second factor's secret is sealed with the account's own key. */
@Repository
class StaffAccounts {

    private static final String COLUMNS =
            "id, landlord, username, name, roles, password_hash, totp_secret, last_step, enabled";

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    StaffAccounts(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    record Account(
            Person person, String username, String passwordHash, byte[] sealedSecret, long lastStep, boolean enabled) {}

    Optional<Account> byUsername(String username) {
        return database.sql("select " + COLUMNS + " from staff_account where username = ?")
                .param(username)
                .query(StaffAccounts::read)
                .optional();
    }

    Optional<Account> find(UUID id) {
        return database.sql("select " + COLUMNS + " from staff_account where id = ?")
                .param(id.toString())
                .query(StaffAccounts::read)
                .optional();
    }

    /** Everybody who works for the landlord; nobody of a partner. */
    List<Account> of(String landlord) {
        return database.sql("select " + COLUMNS
                        + " from staff_account where landlord = ? and enabled and roles <> ? order by name")
                .param(landlord)
                .param(Role.PARTNER.name())
                .query(StaffAccounts::read)
                .list();
    }

    String totpSecret(Account account) {
        return vault.key(account.person().id()).open(place(account.person().id()), account.sealedSecret());
    }

    /** Uses up a one-time password. @return false when it, or a later one, was used before */
    @Transactional
    boolean use(Account account, long step) {
        return database.sql("update staff_account set last_step = ? where id = ? and last_step < ?")
                        .param(step)
                        .param(account.person().id().toString())
                        .param(step)
                        .update()
                == 1;
    }

    @Transactional
    void disable(UUID id) {
        database.sql("update staff_account set enabled = false where id = ?")
                .param(id.toString())
                .update();
    }

    /** Whether the account is there and not closed. */
    boolean isOpen(UUID id) {
        return database.sql("select count(*) from staff_account where id = ? and enabled")
                        .param(id.toString())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Gives the account a password and a second factor of its own, before it is opened. */
    @Transactional
    void equip(UUID id, String passwordHash, String totpSecret) {
        database.sql("update staff_account set password_hash = ?, totp_secret = ?, last_step = 0 where id = ?")
                .param(passwordHash)
                .param(vault.seal(id, place(id), totpSecret))
                .param(id.toString())
                .update();
    }

    @Transactional
    void enable(UUID id) {
        database.sql("update staff_account set enabled = true where id = ?")
                .param(id.toString())
                .update();
    }

    boolean isEmpty() {
        return database.sql("select count(*) from staff_account")
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Transactional
    UUID add(String landlord, String username, String name, Set<Role> roles, String passwordHash, String totpSecret) {
        UUID id = Ids.next();
        vault.createKey(id);
        database.sql("""
                insert into staff_account (id, landlord, username, name, roles, password_hash, totp_secret, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(landlord)
                .param(username)
                .param(name)
                .param(roles.stream().map(Role::name).collect(Collectors.joining(",")))
                .param(passwordHash)
                .param(vault.seal(id, place(id), totpSecret))
                .param(Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private static Place place(UUID id) {
        return new Place("staff_account", "totp_secret", id);
    }

    private static Account read(ResultSet row, int n) throws SQLException {
        Set<Role> roles = Arrays.stream(row.getString("roles").split(","))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Account(
                new Person(
                        UUID.fromString(row.getString("id")), row.getString("landlord"), roles, row.getString("name")),
                row.getString("username"),
                row.getString("password_hash"),
                row.getBytes("totp_secret"),
                row.getLong("last_step"),
                row.getBoolean("enabled"));
    }
}
