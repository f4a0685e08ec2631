package org.fanlight.casework.referral;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of an agency looked at a referral, and when (RU15). */
@Component
class ReferralViews {

    private final JdbcClient database;

    ReferralViews(JdbcClient database) {
        this.database = database;
    }

    void add(UUID referral, UUID account, Instant at) {
        database.sql("insert into referral_view (id, referral, account, at) values (?, ?, ?, ?)")
                .param(Ids.next().toString())
                .param(referral.toString())
                .param(account.toString())
                .param(Timestamp.from(at))
                .update();
    }

    /** Newest first. */
    List<Instant> of(UUID referral) {
        return database.sql("select at from referral_view where referral = ? order by at desc")
                .param(referral.toString())
                .query((row, n) -> row.getTimestamp("at").toInstant())
                .list();
    }
}
