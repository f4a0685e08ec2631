package org.fanlight.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.fanlight.casework.progress.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox.
 *
 * @param nextRule what is due next; null when nothing is
 * @param nextDue when; null when nothing is
 * @param sortedBy what it stands in the list by: long before everything else while violence is not dealt with
 * @param domestic on the domestic-abuse track
 */
public record InboxRow(
        UUID id,
        String reference,
        Stage stage,
        Instant receivedAt,
        @Nullable String nextRule,
        @Nullable Instant nextDue,
        Instant sortedBy,
        boolean domestic,
        boolean violence,
        boolean urgent,
        boolean unread,
        boolean reasonMissing,
        boolean staffClose,
        @Nullable UUID assignee,
        String channel,
        String language,
        @Nullable String area) {

    static InboxRow of(ResultSet row, int n) throws SQLException {
        String rule = row.getString("next_rule");
        Instant due = row.getTimestamp("next_due").toInstant();
        return new InboxRow(
                UUID.fromString(row.getString("id")),
                row.getString("reference"),
                Stage.valueOf(row.getString("stage")),
                row.getTimestamp("received_at").toInstant(),
                rule,
                rule == null ? null : due,
                row.getTimestamp("stands_at").toInstant(),
                row.getBoolean("domestic"),
                row.getBoolean("violence"),
                row.getBoolean("urgent"),
                row.getBoolean("unread"),
                row.getBoolean("reason_missing"),
                row.getBoolean("staff_close"),
                Rows.id(row, "assignee"),
                row.getString("channel"),
                row.getString("language"),
                row.getString("area"));
    }
}
