package org.fanlight.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.PartnerAccount.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agency an account is of, and the link by which its owner joins. */
@Component
class PartnerAccountRows {

    private static final String READ = """
            select p.*, s.name, s.username, s.enabled from partner_account p join staff_account s on s.id = p.account
            """;

    private final JdbcClient database;
    private final Clock clock;

    PartnerAccountRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UUID account, String landlord, UUID agency, UUID by) {
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("""
                insert into partner_account (account, landlord, agency, invited_by, invited_at, expires_at)
                values (?, ?, ?, ?, ?, ?)""")
                .param(account.toString())
                .param(landlord)
                .param(agency.toString())
                .param(by.toString())
                .param(now)
                .param(now)
                .update();
    }

    /** Makes the link with this token the only one; null makes none. */
    void link(UUID account, byte @Nullable [] tokenHash, Instant until) {
        database.sql("update partner_account set token_hash = ?, expires_at = ? where account = ?")
                .param(tokenHash)
                .param(Timestamp.from(until))
                .param(account.toString())
                .update();
    }

    /** Uses the link up. @return false when somebody else did */
    boolean join(UUID account, byte[] tokenHash) {
        return database.sql("""
                update partner_account set token_hash = null, joined_at = ? where account = ? and token_hash = ?""")
                        .param(Timestamp.from(clock.instant()))
                        .param(account.toString())
                        .param(tokenHash)
                        .update()
                == 1;
    }

    List<PartnerAccount> of(String landlord) {
        return database.sql(READ + "where p.landlord = ? order by s.name")
                .param(landlord)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<PartnerAccount> find(UUID account) {
        return database.sql(READ + "where p.account = ?")
                .param(account.toString())
                .query((row, n) -> read(row))
                .optional();
    }

    /** Whose link this is, while it can be used. */
    Optional<PartnerAccount> invited(byte[] tokenHash) {
        return database.sql(READ + "where p.token_hash = ?")
                .param(tokenHash)
                .query((row, n) -> read(row))
                .optional()
                .filter(one -> one.state() == State.INVITED);
    }

    private PartnerAccount read(ResultSet row) throws SQLException {
        Instant until = row.getTimestamp("expires_at").toInstant();
        return new PartnerAccount(
                UUID.fromString(row.getString("account")),
                UUID.fromString(row.getString("agency")),
                row.getString("name"),
                row.getString("username"),
                state(row, until),
                until);
    }

    private State state(ResultSet row, Instant until) throws SQLException {
        if (row.getTimestamp("joined_at") != null) {
            return row.getBoolean("enabled") ? State.OPEN : State.CLOSED;
        }
        if (row.getBytes("token_hash") == null) {
            return State.WITHDRAWN;
        }
        return clock.instant().isBefore(until) ? State.INVITED : State.RAN_OUT;
    }
}
