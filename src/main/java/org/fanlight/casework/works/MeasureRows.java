package org.fanlight.casework.works;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.works.Measure.Detail;
import org.fanlight.casework.works.Measure.State;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Security measures as they lie in the database, sealed with the case's key. */
@Component
class MeasureRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    MeasureRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    UUID add(UUID caseId, String kind, boolean communal, Detail detail, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into work_measure (id, case_id, kind, communal, state, version, at, content)
                values (?, ?, ?, ?, 'ASKED', 0, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(kind)
                .param(communal)
                .param(Timestamp.from(at))
                .param(vault.seal(caseId, place(id), json.writeValueAsString(detail)))
                .update();
        return id;
    }

    /** @return false when it is not as seen */
    boolean set(Measure measure, State state, Detail detail) {
        return database.sql("""
                update work_measure set state = ?, content = ?, version = version + 1 where id = ? and version = ?""")
                        .param(state.name())
                        .param(vault.seal(measure.caseId(), place(measure.id()), json.writeValueAsString(detail)))
                        .param(measure.id().toString())
                        .param(measure.version())
                        .update()
                == 1;
    }

    List<Measure> of(UUID caseId) {
        var key = vault.key(caseId);
        return database.sql("select * from work_measure where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new Measure(
                            id,
                            caseId,
                            row.getString("kind"),
                            row.getBoolean("communal"),
                            State.valueOf(row.getString("state")),
                            row.getInt("version"),
                            row.getTimestamp("at").toInstant(),
                            json.readValue(key.open(place(id), row.getBytes("content")), Detail.class));
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("work_measure", "content", id);
    }
}
