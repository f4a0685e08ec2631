package org.fanlight.casework.plan;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.progress.ActionPlan.Answer;
import org.fanlight.casework.progress.ActionPlan.How;
import org.fanlight.casework.progress.ActionPlan.Kind;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people said to their plans, each under their own key. */
@Component
class PlanAnswers {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    PlanAnswers(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** What is sealed. */
    private record Content(String words, String witness) {}

    record Row(UUID version, Answer answer) {}

    /** @param recordedBy who wrote it down; null when the person did it themselves */
    void add(UUID partyId, UUID version, Answer answer, @Nullable UUID recordedBy) {
        UUID id = Ids.next();
        var content = new Content(answer.words(), answer.witness());
        database.sql("""
                insert into plan_answer (id, party_id, version, at, kind, how, recorded_by, content)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(partyId.toString())
                .param(version.toString())
                .param(Timestamp.from(answer.at()))
                .param(answer.kind().name())
                .param(answer.how().name())
                .param(recordedBy == null ? null : recordedBy.toString())
                .param(vault.seal(partyId, place(id), json.writeValueAsString(content)))
                .update();
    }

    /** Oldest first; none once the person was forgotten. */
    List<Row> of(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return List.of();
        }
        return database.sql("select * from plan_answer where party_id = ? order by at, id")
                .param(partyId.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    Content content =
                            json.readValue(vault.key(partyId).open(place(id), row.getBytes("content")), Content.class);
                    return new Row(
                            UUID.fromString(row.getString("version")),
                            new Answer(
                                    row.getTimestamp("at").toInstant(),
                                    Kind.valueOf(row.getString("kind")),
                                    How.valueOf(row.getString("how")),
                                    content.words(),
                                    content.witness()));
                })
                .list();
    }

    /** The last word on a version. */
    Optional<Kind> last(UUID partyId, UUID version) {
        return of(partyId).stream()
                .filter(row -> row.version().equals(version))
                .map(row -> row.answer().kind())
                .reduce((earlier, later) -> later);
    }

    private static Place place(UUID id) {
        return new Place("plan_answer", "content", id);
    }
}
