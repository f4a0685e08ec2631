package org.fanlight.casework.witness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.witness.Watch.Content;
import org.fanlight.casework.witness.Watch.Kind;
import org.fanlight.casework.witness.Watch.State;
import org.fanlight.common.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What watches, as it lies in the database, under the case's key. */
@Component
class WatchRows {

    private final JdbcClient database;
    private final SealedContent content;

    WatchRows(JdbcClient database, SealedContent content) {
        this.database = database;
        this.content = content;
    }

    UUID add(UUID caseId, Kind kind, UUID author, Content said, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into case_watch (id, case_id, kind, state, at, author, content)
                values (?, ?, ?, 'ORDERED', ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(kind.name())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(content.seal(caseId, "case_watch", id, said))
                .update();
        return id;
    }

    /** @return false when somebody moved it first */
    boolean move(Watch watch, State to, @Nullable UUID decider, Content said) {
        return database.sql("""
                update case_watch set state = ?, decider = coalesce(?, decider), content = ?
                where id = ? and state = ?""")
                        .param(to.name())
                        .param(decider == null ? null : decider.toString())
                        .param(content.seal(watch.caseId(), "case_watch", watch.id(), said))
                        .param(watch.id().toString())
                        .param(watch.state().name())
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Watch> of(UUID caseId) {
        return database.sql("select * from case_watch where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> row(caseId, row))
                .list();
    }

    private Watch row(UUID caseId, ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        String decider = row.getString("decider");
        return new Watch(
                id,
                caseId,
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant(),
                UUID.fromString(row.getString("author")),
                decider == null ? null : UUID.fromString(decider),
                content.open(caseId, "case_watch", id, row.getBytes("content"), Content.class));
    }
}
