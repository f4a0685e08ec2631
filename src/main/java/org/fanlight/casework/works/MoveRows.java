package org.fanlight.casework.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.works.Move.Detail;
import org.fanlight.casework.works.Move.Kind;
import org.fanlight.casework.works.Move.Request;
import org.fanlight.casework.works.Move.State;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Moves as they lie in the database; where to is sealed with the person's own key. */
@Component
class MoveRows {

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient database;
    private final Vault vault;

    MoveRows(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Asked(String provider, @Nullable String answer) {}

    UUID add(UUID caseId, UUID partyId, Kind kind, Detail detail, UUID askedBy, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into work_move (id, case_id, party_id, kind, state, version, at, asked_by, content)
                values (?, ?, ?, ?, 'ASKED', 0, ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(partyId.toString())
                .param(kind.name())
                .param(Timestamp.from(at))
                .param(askedBy.toString())
                .param(seal(caseId, id, detail))
                .update();
        return id;
    }

    private byte[] seal(UUID caseId, UUID id, Detail detail) {
        return vault.seal(caseId, place("work_move", "content", id), json.writeValueAsString(detail));
    }

    boolean decide(Move move, boolean granted, Detail detail, UUID by, Instant at) {
        return database.sql("""
                update work_move set state = ?, decider = ?, decided_at = ?, content = ?, version = version + 1
                where id = ? and version = ? and state = 'ASKED'""")
                        .param(granted ? State.GRANTED.name() : State.REFUSED.name())
                        .param(by.toString())
                        .param(Timestamp.from(at))
                        .param(seal(move.caseId(), move.id(), detail))
                        .param(move.id().toString())
                        .param(move.version())
                        .update()
                == 1;
    }

    boolean set(Move move, State state, Detail detail) {
        return database.sql(
                                "update work_move set state = ?, content = ?, version = version + 1 where id = ? and version = ?")
                        .param(state.name())
                        .param(seal(move.caseId(), move.id(), detail))
                        .param(move.id().toString())
                        .param(move.version())
                        .update()
                == 1;
    }

    void address(Move move, String address) {
        database.sql("update work_move set address = ? where id = ?")
                .param(vault.seal(move.partyId(), place("work_move", "address", move.id()), address))
                .param(move.id().toString())
                .update();
    }

    void ask(Move move, String provider, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into work_move_request (id, move, asked_at, content) values (?, ?, ?, ?)")
                .param(id.toString())
                .param(move.id().toString())
                .param(Timestamp.from(at))
                .param(sealed(move, id, new Asked(provider, null)))
                .update();
    }

    void answered(Move move, Request request, String answer, Instant at) {
        database.sql("update work_move_request set answered_at = ?, content = ? where id = ? and answered_at is null")
                .param(Timestamp.from(at))
                .param(sealed(move, request.id(), new Asked(request.provider(), answer)))
                .param(request.id().toString())
                .update();
    }

    private byte[] sealed(Move move, UUID id, Asked asked) {
        return vault.seal(move.caseId(), place("work_move_request", "content", id), json.writeValueAsString(asked));
    }

    /** @param withAddress whether whoever asks may see where somebody moves to */
    List<Move> of(UUID caseId, boolean withAddress) {
        return database.sql("select * from work_move where case_id = ? order by at, id")
                .param(caseId.toString())
                .query((row, n) -> read(row, withAddress))
                .list();
    }

    private Move read(ResultSet row, boolean withAddress) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID caseId = UUID.fromString(row.getString("case_id"));
        UUID party = UUID.fromString(row.getString("party_id"));
        byte[] address = row.getBytes("address");
        String decider = row.getString("decider");
        var key = vault.key(caseId);
        return new Move(
                id,
                caseId,
                party,
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getTimestamp("at").toInstant(),
                UUID.fromString(row.getString("asked_by")),
                decider == null ? null : UUID.fromString(decider),
                json.readValue(key.open(place("work_move", "content", id), row.getBytes("content")), Detail.class),
                address != null,
                address == null || !withAddress || !vault.remembers(party)
                        ? null
                        : vault.key(party).open(place("work_move", "address", id), address),
                requests(id, key));
    }

    private List<Request> requests(UUID move, Vault.Key key) {
        return database.sql("select * from work_move_request where move = ? order by asked_at, id")
                .param(move.toString())
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    var asked = json.readValue(
                            key.open(place("work_move_request", "content", id), row.getBytes("content")), Asked.class);
                    Timestamp answered = row.getTimestamp("answered_at");
                    return new Request(
                            id,
                            asked.provider(),
                            row.getTimestamp("asked_at").toInstant(),
                            asked.answer(),
                            answered == null ? null : answered.toInstant());
                })
                .list();
    }

    private static Place place(String table, String column, UUID id) {
        return new Place(table, column, id);
    }
}
