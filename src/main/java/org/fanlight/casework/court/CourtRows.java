package org.fanlight.casework.court;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days at a court as they lie in the database, under the case's key. */
@Component
class CourtRows {

    private final JdbcClient database;
    private final SealedContent content;

    CourtRows(JdbcClient database, SealedContent content) {
        this.database = database;
        this.content = content;
    }

    private record Content(String place, List<UUID> parties, List<String> needs, String words) {}

    UUID add(String landlord, UUID author, CourtDay day, Instant now) {
        UUID id = Ids.next();
        var said = new Content(day.place(), day.parties(), day.needs(), day.words());
        database.sql("""
                insert into court_day (id, case_id, landlord, kind, at, author, made_at, content)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(day.caseId().toString())
                .param(landlord)
                .param(day.kind().name())
                .param(Timestamp.from(day.at()))
                .param(author.toString())
                .param(Timestamp.from(now))
                .param(content.seal(day.caseId(), "court_day", id, said))
                .update();
        return id;
    }

    /** @return false when it was told before */
    boolean told(UUID id, Instant at) {
        return database.sql("update court_day set told_at = ? where id = ? and told_at is null")
                        .param(Timestamp.from(at))
                        .param(id.toString())
                        .update()
                == 1;
    }

    /** Earliest first. */
    List<CourtDay> of(UUID caseId) {
        return database.sql("select * from court_day where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> row(row))
                .list();
    }

    /** The landlord's cases with a day from then on, in the order of the days. */
    List<UUID> coming(String landlord, Instant from) {
        return database
                .sql("select case_id from court_day where landlord = ? and at >= ? order by at limit 200")
                .param(landlord)
                .param(Timestamp.from(from))
                .query((row, n) -> UUID.fromString(row.getString("case_id")))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private CourtDay row(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID caseId = UUID.fromString(row.getString("case_id"));
        Content said = content.open(caseId, "court_day", id, row.getBytes("content"), Content.class);
        Timestamp told = row.getTimestamp("told_at");
        return new CourtDay(
                id,
                caseId,
                CourtDay.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                said.place(),
                said.parties(),
                said.needs(),
                said.words(),
                told == null ? null : told.toInstant());
    }
}
