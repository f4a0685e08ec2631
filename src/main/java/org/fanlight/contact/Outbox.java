package org.fanlight.contact;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Texts to send, one row each: who and which notice, never a word or a number. */
@Repository
class Outbox {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;

    Outbox(JdbcClient database) {
        this.database = database;
    }

    /** One text on its way. */
    record Row(
            UUID id,
            UUID party,
            Notice notice,
            String occurrence,
            TextState state,
            Instant createdAt,
            Instant changedAt,
            Instant dueAt,
            long fence,
            int attempts,
            @Nullable Instant firstTriedAt,
            @Nullable Instant submittedAt,
            @Nullable UUID numberId,
            String callback,
            @Nullable String sid,
            @Nullable Refusal refusal,
            @Nullable Integer errorCode) {}

    /** Adds a text, unless the same person is already told the same thing. */
    boolean add(UUID party, Notice notice, String occurrence, Instant due, Instant at) {
        byte[] callback = new byte[16];
        RANDOM.nextBytes(callback);
        return database.sql("""
                insert into text_outbox (id, party, notice, occurrence, state, created_at, changed_at, due_at, callback)
                values (?, ?, ?, ?, 'DUE', ?, ?, ?, ?) on duplicate key update id = id""")
                        .param(Ids.next().toString())
                        .param(party.toString())
                        .param(notice.name())
                        .param(occurrence)
                        .param(Timestamp.from(at))
                        .param(Timestamp.from(at))
                        .param(Timestamp.from(due))
                        .param(HexFormat.of().formatHex(callback))
                        .update()
                == 1;
    }

    /** Takes up to so many due rows for a while; no two senders get the same one. The caller commits at once. */
    List<Row> claim(int atMost, Duration lease, Instant at) {
        var due = database.sql("""
                select * from text_outbox where state in ('DUE', 'RETRY_AT') and due_at <= ?
                order by due_at limit %d for update skip locked""".formatted(atMost))
                .param(Timestamp.from(at))
                .query(Outbox::row)
                .list();
        for (Row row : due) {
            database.sql("update text_outbox set state = 'CLAIMED', lease_until = ?, fence = fence + 1 where id = ?")
                    .param(Timestamp.from(at.plus(lease)))
                    .param(row.id().toString())
                    .update();
        }
        return due.stream().map(row -> find(row.id()).orElseThrow()).toList();
    }

    /** A sender died: what it only held is due again; what it was handing over is unknown for ever after. */
    int recover(Instant at) {
        var left =
                database.sql("""
                select * from text_outbox where state in ('CLAIMED', 'SUBMITTING') and lease_until < ?
                limit 200 for update skip locked""").param(Timestamp.from(at)).query(Outbox::row).list();
        for (Row row : left) {
            TextState state = row.state() == TextState.SUBMITTING ? TextState.UNKNOWN : TextState.DUE;
            database.sql("update text_outbox set state = ?, lease_until = null, changed_at = ? where id = ?")
                    .param(state.name())
                    .param(Timestamp.from(at))
                    .param(row.id().toString())
                    .update();
        }
        return left.size();
    }

    /** What waits for a person's number to answer is due now. */
    void hurry(UUID party, Instant at) {
        database.sql("update text_outbox set due_at = least(due_at, ?) where party = ? and state = 'DUE'")
                .param(Timestamp.from(at))
                .param(party.toString())
                .update();
    }

    Optional<Row> find(UUID id) {
        return one("where id = ?", id.toString());
    }

    Optional<Row> lock(UUID id) {
        return one("where id = ? for update", id.toString());
    }

    Optional<Row> lockByCallback(String callback) {
        return one("where callback = ? for update", callback);
    }

    List<Row> of(UUID party) {
        return database.sql("select * from text_outbox where party = ? order by id desc")
                .param(party.toString())
                .query(Outbox::row)
                .list();
    }

    /** When a notice of this kind last went out to a person, counting those nobody can tell of. */
    @Nullable
    Instant lastOfKind(UUID party, Notice notice) {
        return database.sql("""
                select max(submitted_at) from text_outbox where party = ? and notice = ?
                and state in ('SUBMITTING', 'UNKNOWN', 'SUBMITTED', 'SENT', 'DELIVERED')""")
                .param(party.toString())
                .param(notice.name())
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single()
                .orElse(null);
    }

    /** How many numbers a person had us ask since then. */
    int questionsOf(UUID party, Instant since) {
        return database.sql("""
                select count(*) from text_outbox where party = ? and notice = 'CONFIRM_NUMBER' and submitted_at > ?""")
                .param(party.toString())
                .param(Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** How many texts went to a number since then, whoever gave it. */
    int sentTo(byte[] token, Instant since) {
        return database.sql("""
                select count(*) from text_outbox t join contact_number n on n.id = t.number_id
                where n.token = ? and t.submitted_at > ? and t.state in ('SUBMITTING', 'UNKNOWN', 'SUBMITTED', 'SENT', 'DELIVERED')""")
                .param(token)
                .param(Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    private Optional<Row> one(String where, String parameter) {
        return database.sql("select * from text_outbox " + where)
                .param(parameter)
                .query(Outbox::row)
                .optional();
    }

    static Row row(ResultSet row, int n) throws SQLException {
        String numberId = row.getString("number_id");
        String refusal = row.getString("refusal");
        return new Row(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("party")),
                Notice.valueOf(row.getString("notice")),
                row.getString("occurrence"),
                TextState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getLong("fence"),
                row.getInt("attempts"),
                instant(row.getTimestamp("first_tried_at")),
                instant(row.getTimestamp("submitted_at")),
                numberId == null ? null : UUID.fromString(numberId),
                row.getString("callback"),
                row.getString("sid"),
                refusal == null ? null : Refusal.valueOf(refusal),
                row.getObject("error_code", Integer.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
