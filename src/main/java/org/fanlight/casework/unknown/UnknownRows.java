package org.fanlight.casework.unknown;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was tried, which homes were visited, and why nothing can be done, under the case's key. */
@Component
class UnknownRows {

    private final JdbcClient database;
    private final SealedContent content;

    UnknownRows(JdbcClient database, SealedContent content) {
        this.database = database;
        this.content = content;
    }

    private record Home(String address, String result) {}

    private record Reason(String words, String language) {}

    void tried(UUID caseId, Way way, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into way_to_find_out (id, case_id, at, content) values (?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(content.seal(caseId, "way_to_find_out", id, way))
                .update();
    }

    /** The newest of each. */
    List<Way> ways(UUID caseId) {
        Map<Way.Kind, Way> newest = new LinkedHashMap<>();
        database.sql("select * from way_to_find_out where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> content.open(
                        caseId,
                        "way_to_find_out",
                        UUID.fromString(row.getString("id")),
                        row.getBytes("content"),
                        Way.class))
                .list()
                .forEach(way -> newest.put(way.kind(), way));
        return new ArrayList<>(newest.values());
    }

    void visit(UUID caseId, UUID home, String address, String result, Instant at) {
        database.sql("replace into visit_home (home, case_id, at, content) values (?, ?, ?, ?)")
                .param(home.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(content.seal(caseId, "visit_home", home, new Home(address, result)))
                .update();
    }

    /** By address. */
    List<Visit> visits(UUID caseId) {
        return database
                .sql("select * from visit_home where case_id = ?")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID home = UUID.fromString(row.getString("home"));
                    Home said = content.open(caseId, "visit_home", home, row.getBytes("content"), Home.class);
                    return new Visit(home, said.address(), said.result().isEmpty() ? null : said.result());
                })
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Visit::address))
                .toList();
    }

    void noAction(UUID caseId, String words, String language, UUID author, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into no_action (id, case_id, at, author, content) values (?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(content.seal(caseId, "no_action", id, new Reason(words, language)))
                .update();
    }

    /** The newest reason. */
    Optional<String> reason(UUID caseId) {
        return database.sql("select * from no_action where case_id = ? order by at desc, id desc limit 1")
                .param(caseId.toString())
                .query((row, n) -> content.open(
                                caseId,
                                "no_action",
                                UUID.fromString(row.getString("id")),
                                row.getBytes("content"),
                                Reason.class)
                        .words())
                .optional();
    }
}
