package org.fanlight.casework.otherparty;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other parties were asked and said, under their own key. */
@Component
class AccountRows {

    private final JdbcClient database;
    private final SealedContent content;

    AccountRows(JdbcClient database, SealedContent content) {
        this.database = database;
        this.content = content;
    }

    private record Words(String words) {}

    void add(UUID otherId, UUID author, Account.Step step, String words, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into other_account (id, other_id, at, author, step, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(otherId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(step.name())
                .param(content.seal(otherId, "other_account", id, new Words(words)))
                .update();
    }

    /** Oldest first. */
    List<Account> of(UUID otherId) {
        return database.sql("select * from other_account where other_id = ? order by at, id")
                .param(otherId.toString())
                .query((row, n) -> new Account(
                        row.getTimestamp("at").toInstant(),
                        UUID.fromString(row.getString("author")),
                        Account.Step.valueOf(row.getString("step")),
                        content.open(
                                        otherId,
                                        "other_account",
                                        UUID.fromString(row.getString("id")),
                                        row.getBytes("content"),
                                        Words.class)
                                .words()))
                .list();
    }

    boolean isSettled(UUID otherId) {
        return of(otherId).stream().anyMatch(one -> one.step().settles());
    }
}
