package org.fanlight.landlord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How imports of homes went. */
@Component
class ImportLog {

    private static final String SEEN = "select * from home_import where landlord = ? ";

    private final JdbcClient database;
    private final Clock clock;

    ImportLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    UUID begin(String landlord, long bytes) {
        UUID id = Ids.next();
        database.sql("""
                insert into home_import (id, landlord, started_at, bytes, bytes_read, line_count, stored, refused)
                values (?, ?, ?, ?, 0, 0, 0, 0)""")
                .param(id.toString())
                .param(landlord)
                .param(Timestamp.from(clock.instant()))
                .param(bytes)
                .update();
        return id;
    }

    void progress(UUID id, long bytesRead, int lines, int stored, int refused) {
        database.sql("update home_import set bytes_read = ?, line_count = ?, stored = ?, refused = ? where id = ?")
                .param(bytesRead)
                .param(lines)
                .param(stored)
                .param(refused)
                .param(id.toString())
                .update();
    }

    void problem(UUID id, int line, HomeRow.Wrong wrong) {
        String said = wrong.said();
        database.sql("insert into home_import_problem (import, line, problem, said) values (?, ?, ?, ?)")
                .param(id.toString())
                .param(line)
                .param(wrong.key())
                .param(said.length() > 100 ? said.substring(0, 99) + '…' : said)
                .update();
    }

    void finish(UUID id, @Nullable String failed) {
        database.sql("update home_import set finished_at = ?, failed = ? where id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(failed)
                .param(id.toString())
                .update();
    }

    List<HomeImport> recent(String landlord) {
        return database.sql(SEEN + "order by started_at desc limit 10")
                .param(landlord)
                .query(ImportLog::seen)
                .list();
    }

    Optional<HomeImport> find(String landlord, UUID id) {
        return database.sql(SEEN + "and id = ?")
                .param(landlord)
                .param(id.toString())
                .query(ImportLog::seen)
                .optional();
    }

    List<HomeImport.Problem> problems(String landlord, UUID id) {
        return database.sql("""
                select problem.line, problem.problem, problem.said from home_import_problem problem
                join home_import on home_import.id = problem.import
                where home_import.landlord = ? and home_import.id = ? order by problem.line limit 1000""")
                .param(landlord)
                .param(id.toString())
                .query((row, n) ->
                        new HomeImport.Problem(row.getInt("line"), row.getString("problem"), row.getString("said")))
                .list();
    }

    int homes(String landlord) {
        return database.sql("select count(*) from home where landlord = ?")
                .param(landlord)
                .query(Integer.class)
                .single();
    }

    private static HomeImport seen(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new HomeImport(
                UUID.fromString(row.getString("id")),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("bytes"),
                row.getLong("bytes_read"),
                row.getInt("line_count"),
                row.getInt("stored"),
                row.getInt("refused"),
                row.getString("failed"));
    }
}
