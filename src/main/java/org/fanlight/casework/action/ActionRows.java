package org.fanlight.casework.action;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.casework.SealedContent;
import org.fanlight.casework.action.Action.Content;
import org.fanlight.casework.action.Action.Event;
import org.fanlight.casework.action.Action.State;
import org.fanlight.common.Ids;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps with other parties as they lie in the database, each under that party's key. */
@Component
class ActionRows {

    private final JdbcClient database;
    private final SealedContent content;
    private final Vault vault;

    ActionRows(JdbcClient database, SealedContent content, Vault vault) {
        this.database = database;
        this.content = content;
        this.vault = vault;
    }

    record Row(
            UUID id,
            UUID caseId,
            UUID otherId,
            String tool,
            State state,
            Instant at,
            UUID author,
            @Nullable UUID decider,
            @Nullable Instant startedAt,
            @Nullable LocalDate reviewOn,
            @Nullable Instant closedAt,
            Content content) {}

    private record Words(String words, Instant at) {}

    UUID add(UUID caseId, UUID otherId, String tool, UUID author, Content said, Instant at) {
        UUID id = Ids.next();
        database.sql("""
                insert into case_action (id, case_id, other_id, tool, state, at, author, content)
                values (?, ?, ?, ?, 'DRAFT', ?, ?, ?)""")
                .param(id.toString())
                .param(caseId.toString())
                .param(otherId.toString())
                .param(tool)
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(content.seal(otherId, "case_action", id, said))
                .update();
        return id;
    }

    void write(Row row, Content said, @Nullable LocalDate reviewOn) {
        database.sql("update case_action set content = ?, review_on = ? where id = ?")
                .param(content.seal(row.otherId(), "case_action", row.id(), said))
                .param(reviewOn)
                .param(row.id().toString())
                .update();
    }

    /** @return false when somebody moved it first */
    boolean move(Row row, State to, @Nullable UUID decider, Instant at) {
        return database.sql("""
                update case_action set state = ?, decider = coalesce(?, decider),
                  started_at = if(? = 'STARTED', ?, started_at), closed_at = if(? in ('CLOSED', 'DROPPED'), ?, closed_at)
                where id = ? and state = ?""")
                        .param(to.name())
                        .param(decider == null ? null : decider.toString())
                        .param(to.name())
                        .param(Timestamp.from(at))
                        .param(to.name())
                        .param(Timestamp.from(at))
                        .param(row.id().toString())
                        .param(row.state().name())
                        .update()
                == 1;
    }

    void happened(Row row, UUID author, Event.Kind kind, String words, Instant happened, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into action_event (id, action_id, at, author, kind, content) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(row.id().toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(kind.name())
                .param(content.seal(row.otherId(), "action_event", id, new Words(words, happened)))
                .update();
    }

    /** What happened in each of these steps, oldest first, by step; nothing stands for a step without. */
    Map<UUID, List<Event>> events(List<Row> steps) {
        Map<UUID, List<Event>> events = new HashMap<>();
        if (steps.isEmpty()) {
            return events;
        }
        Map<UUID, UUID> others = steps.stream().collect(Collectors.toMap(Row::id, Row::otherId));
        database.sql("select * from action_event where action_id in (:steps) order by at, id")
                .param("steps", others.keySet().stream().map(UUID::toString).toList())
                .query(found -> {
                    UUID step = UUID.fromString(found.getString("action_id"));
                    Words said = content.open(
                            Objects.requireNonNull(others.get(step)),
                            "action_event",
                            UUID.fromString(found.getString("id")),
                            found.getBytes("content"),
                            Words.class);
                    events.computeIfAbsent(step, none -> new ArrayList<>())
                            .add(new Event(
                                    said.at(),
                                    UUID.fromString(found.getString("author")),
                                    Event.Kind.valueOf(found.getString("kind")),
                                    said.words(),
                                    found.getTimestamp("at").toInstant()));
                });
        return events;
    }

    /** Whether any step was ever taken in these cases, whoever may see it. */
    boolean anyTaken(List<UUID> cases) {
        return database.sql("""
                select count(*) from case_action where case_id in (:cases) and state in ('STARTED', 'CLOSED')""")
                        .param("cases", cases.stream().map(UUID::toString).toList())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Oldest first; none with somebody who was forgotten. */
    List<Row> of(List<UUID> cases) {
        return database
                .sql("select * from case_action where case_id in (:cases) order by at, id")
                .param("cases", cases.stream().map(UUID::toString).toList())
                .query((row, n) -> vault.remembers(UUID.fromString(row.getString("other_id")))
                        ? List.of(row(row))
                        : List.<Row>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Row row(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        UUID other = UUID.fromString(row.getString("other_id"));
        String decider = row.getString("decider");
        return new Row(
                id,
                UUID.fromString(row.getString("case_id")),
                other,
                row.getString("tool"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant(),
                UUID.fromString(row.getString("author")),
                decider == null ? null : UUID.fromString(decider),
                instant(row, "started_at"),
                row.getObject("review_on", LocalDate.class),
                instant(row, "closed_at"),
                content.open(other, "case_action", id, row.getBytes("content"), Content.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
