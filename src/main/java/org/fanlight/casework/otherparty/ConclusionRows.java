package org.fanlight.casework.otherparty;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.otherparty.Conclusion.Outcome;
import org.fanlight.casework.otherparty.Conclusion.Words;
import org.fanlight.common.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What investigations found, under the case's key. */
@Component
class ConclusionRows {

    private final JdbcClient database;
    private final SealedContent content;

    ConclusionRows(JdbcClient database, SealedContent content) {
        this.database = database;
        this.content = content;
    }

    private record Content(Outcome outcome, Words words, List<UUID> found) {}

    UUID add(
            UUID caseId,
            UUID author,
            Outcome outcome,
            Words words,
            List<UUID> found,
            boolean waiting,
            @Nullable UUID decider,
            Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into case_conclusion (id, case_id, at, author, waiting, decider, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(waiting)
                .param(decider == null ? null : decider.toString())
                .param(content.seal(caseId, "case_conclusion", id, new Content(outcome, words, found)))
                .update();
        return id;
    }

    /** @return false when it does not wait any more */
    boolean decide(UUID id, UUID decider) {
        return database.sql("update case_conclusion set waiting = false, decider = ? where id = ? and waiting")
                        .param(decider.toString())
                        .param(id.toString())
                        .update()
                == 1;
    }

    /** It is not to be; nothing of it stays. */
    void drop(UUID id) {
        database.sql("delete from case_conclusion where id = ? and waiting")
                .param(id.toString())
                .update();
    }

    /** Newest first. */
    List<Conclusion> of(UUID caseId) {
        return database.sql("select * from case_conclusion where case_id = ? order by at desc, id desc")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    String decider = row.getString("decider");
                    Content open = content.open(caseId, "case_conclusion", id, row.getBytes("content"), Content.class);
                    return new Conclusion(
                            id,
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")),
                            open.outcome(),
                            row.getBoolean("waiting"),
                            decider == null ? null : UUID.fromString(decider),
                            open.words(),
                            open.found());
                })
                .list();
    }
}
