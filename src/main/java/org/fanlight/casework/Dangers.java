package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.ViolenceDesk.Known;
import org.fanlight.casework.ViolenceDesk.Source;
import org.fanlight.common.Ids;
import org.fanlight.report.Danger;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What danger became known when. Codes, sealed: they say much about a person. */
@Component
class Dangers {

    private final JdbcClient database;
    private final Vault vault;

    Dangers(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** @return false when this occasion was heard of before */
    boolean add(UUID caseId, Set<Danger> dangers, Source source, @Nullable UUID author, String occasion, Instant at) {
        UUID id = Ids.next();
        String codes = dangers.stream().map(Enum::name).collect(Collectors.joining(","));
        return database.sql("""
                insert ignore into case_danger (id, case_id, at, source, author, occasion, dangers)
                values (?, ?, ?, ?, ?, ?, ?)""")
                        .param(id.toString())
                        .param(caseId.toString())
                        .param(Timestamp.from(at))
                        .param(source.name())
                        .param(author == null ? null : author.toString())
                        .param(occasion)
                        .param(vault.seal(caseId, place(id), codes))
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Known> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from case_danger where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Set<Danger> dangers = EnumSet.noneOf(Danger.class);
                    Arrays.stream(key.open(place(id), row.getBytes("dangers")).split(","))
                            .map(Danger::valueOf)
                            .forEach(dangers::add);
                    return new Known(
                            row.getTimestamp("at").toInstant(),
                            Source.valueOf(row.getString("source")),
                            Rows.id(row, "author"),
                            dangers);
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("case_danger", "dangers", id);
    }
}
