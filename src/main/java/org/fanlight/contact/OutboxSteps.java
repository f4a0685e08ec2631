package org.fanlight.contact;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every step a text can take, on a row the caller has locked.
 *
 * <pre>
 * DUE, RETRY_AT -> CLAIMED -> SUBMITTING -> SUBMITTED -> SENT -> FAILED, UNDELIVERED or DELIVERED
 *                  CLAIMED -> DUE         (not yet safe, or its sender died)
 *                  CLAIMED -> SUPPRESSED  (the gate said no)
 *                             SUBMITTING -> RETRY_AT (certainly not taken) or FAILED (refused)
 *                             SUBMITTING -> UNKNOWN  (no answer, or its sender died), left only by Twilio's news
 * </pre>
 */
@Repository
class OutboxSteps {

    private final JdbcClient database;

    OutboxSteps(JdbcClient database) {
        this.database = database;
    }

    void submitting(Outbox.Row row, UUID numberId, Instant now, Instant lease) {
        database.sql("""
                update text_outbox set state = 'SUBMITTING', number_id = ?, submitted_at = ?, changed_at = ?, lease_until = ?,
                attempts = attempts + 1, first_tried_at = coalesce(first_tried_at, ?) where id = ?""")
                .param(numberId.toString())
                .param(Timestamp.from(now))
                .param(Timestamp.from(now))
                .param(Timestamp.from(lease))
                .param(Timestamp.from(now))
                .param(row.id().toString())
                .update();
    }

    void later(Outbox.Row row, TextState state, Instant due, Instant now) {
        database.sql("update text_outbox set state = ?, due_at = ?, lease_until = null, changed_at = ? where id = ?")
                .param(state.name())
                .param(Timestamp.from(due))
                .param(Timestamp.from(now))
                .param(row.id().toString())
                .update();
    }

    void suppress(Outbox.Row row, Refusal refusal, Instant now) {
        database.sql("""
                update text_outbox set state = 'SUPPRESSED', refusal = ?, lease_until = null, changed_at = ?
                where id = ? and state in ('DUE', 'RETRY_AT', 'CLAIMED')""")
                .param(refusal.name())
                .param(Timestamp.from(now))
                .param(row.id().toString())
                .update();
    }

    void unknown(Outbox.Row row, Instant now) {
        set(row, TextState.UNKNOWN, null, now);
    }

    void fail(Outbox.Row row, @Nullable Integer code, Instant now) {
        set(row, TextState.FAILED, code, now);
    }

    private void set(Outbox.Row row, TextState state, @Nullable Integer code, Instant now) {
        database.sql(
                        "update text_outbox set state = ?, error_code = ?, lease_until = null, changed_at = ? where id = ?")
                .param(state.name())
                .param(code)
                .param(Timestamp.from(now))
                .param(row.id().toString())
                .update();
    }

    /** Takes in news from Twilio; moves the row forward or not at all. Returns whether it moved. */
    boolean heard(Outbox.Row row, String sid, TextState news, @Nullable Integer code, Instant now) {
        TextState state = row.state().or(news);
        if (state == row.state() && sid.equals(row.sid())) {
            return false;
        }
        database.sql("""
                update text_outbox set state = ?, sid = ?, error_code = coalesce(?, error_code), lease_until = null, changed_at = ?
                where id = ?""")
                .param(state.name())
                .param(sid)
                .param(state == news ? code : null)
                .param(Timestamp.from(now))
                .param(row.id().toString())
                .update();
        return state != row.state();
    }

    void checked(UUID id, Instant now) {
        mark("checked_at", id, now);
    }

    void told(UUID id, Instant now) {
        mark("told_at", id, now);
    }

    void purged(UUID id, Instant now) {
        mark("purged_at", id, now);
    }

    private void mark(String column, UUID id, Instant now) {
        database.sql("update text_outbox set " + column + " = ? where id = ?")
                .param(Timestamp.from(now))
                .param(id.toString())
                .update();
    }
}
