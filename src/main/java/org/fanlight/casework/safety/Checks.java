package org.fanlight.casework.safety;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.safety.ChecklistDesk.Check;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to checklists as they lie in the database. */
@Component
public class Checks {

    private final JdbcClient database;
    private final Vault vault;
    private final Clock clock;

    Checks(JdbcClient database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    void add(UUID caseId, Checklist list, String point, Checklist.State state, @Nullable String words, UUID author) {
        UUID id = Ids.next();
        boolean said = words != null && !words.isBlank();
        database.sql(
                        "insert into case_check (id, case_id, list, point, state, words, at, author) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(caseId.toString())
                .param(list.name())
                .param(point)
                .param(state.name())
                .param(
                        said
                                ? vault.seal(
                                        caseId, place(id), String.valueOf(words).strip())
                                : null)
                .param(Timestamp.from(clock.instant()))
                .param(author.toString())
                .update();
    }

    Map<String, Check> newest(UUID caseId, Checklist list) {
        var key = vault.key(caseId);
        Map<String, Check> newest = new LinkedHashMap<>();
        database.sql("select * from case_check where case_id = ? and list = ? order by at, id")
                .param(caseId.toString())
                .param(list.name())
                .query((row, n) -> {
                    byte[] sealed = row.getBytes("words");
                    return new Check(
                            row.getString("point"),
                            Checklist.State.valueOf(row.getString("state")),
                            sealed == null ? null : key.open(place(UUID.fromString(row.getString("id"))), sealed),
                            row.getTimestamp("at").toInstant(),
                            UUID.fromString(row.getString("author")));
                })
                .list()
                .forEach(check -> newest.put(check.point(), check));
        return newest;
    }

    /** The points without an answer since then. */
    public List<String> open(UUID caseId, Checklist list, Instant since) {
        Map<String, Check> newest = newest(caseId, list);
        return list.points().stream()
                .filter(point -> {
                    Check check = newest.get(point);
                    return check == null || check.at().isBefore(since);
                })
                .toList();
    }

    private static Place place(UUID id) {
        return new Place("case_check", "words", id);
    }
}
