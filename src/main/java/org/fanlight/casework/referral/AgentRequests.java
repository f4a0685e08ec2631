package org.fanlight.casework.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fanlight.casework.Casebook;
import org.fanlight.casework.Casebook.Page;
import org.fanlight.casework.TaskCode;
import org.fanlight.casework.referral.AgentDesk.Asked;
import org.fanlight.casework.referral.AgentDesk.State;
import org.fanlight.common.Ids;
import org.fanlight.landlord.Managed;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What managing agents ask approval for, under the key of the case, whoever of both sides enters it (OHG-6b). */
@Component
class AgentRequests {

    private static final Duration TIME_TO_ANSWER = Duration.ofDays(2);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Casebook cases;
    private final JdbcClient database;
    private final Vault vault;
    private final Record record;
    private final Clock clock;

    AgentRequests(Casebook cases, JdbcClient database, Vault vault, Record record, Clock clock) {
        this.cases = cases;
        this.database = database;
        this.vault = vault;
        this.record = record;
        this.clock = clock;
    }

    record Content(String agent, String action, String reason) {

        @Override
        public String toString() {
            return "Content";
        }
    }

    /** Enters one: blocked where the policy wants a manager's approval. @param referral by which the agent knows the case */
    UUID add(Page page, UUID author, @Nullable UUID referral, Content content) {
        boolean owed = page.pack().part(Managed.class).approvesLegalAction();
        UUID id = Ids.next();
        database.sql("""
                insert into agent_request (id, case_id, at, author, state, referral, content)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.toString())
                .param(page.id().toString())
                .param(Timestamp.from(clock.instant()))
                .param(author.toString())
                .param((owed ? State.BLOCKED : State.NOT_NEEDED).name())
                .param(referral == null ? null : referral.toString())
                .param(sealed(page.id(), id, content))
                .update();
        record.note(Deed.PROPOSED, "case", page.id(), "agent action");
        if (owed) {
            cases.ask(page.id(), TaskCode.DECIDE_AGENT, clock.instant().plus(TIME_TO_ANSWER), id.toString());
        }
        return id;
    }

    void decide(UUID caseId, UUID request, State state, UUID by, Content content) {
        database.sql("update agent_request set state = ?, decided_by = ?, decided_at = ?, content = ? where id = ?")
                .param(state.name())
                .param(by.toString())
                .param(Timestamp.from(clock.instant()))
                .param(sealed(caseId, request, content))
                .param(request.toString())
                .update();
    }

    /** Those of a case, newest first. */
    List<Asked> of(UUID caseId) {
        return database.sql("select * from agent_request where case_id = ? order by at desc, id desc")
                .param(caseId.toString())
                .query((row, n) -> read(row))
                .list();
    }

    /** Those an agent entered on what it was told, newest first. */
    List<Asked> on(UUID referral) {
        return database.sql("select * from agent_request where referral = ? order by at desc, id desc")
                .param(referral.toString())
                .query((row, n) -> read(row))
                .list();
    }

    private Asked read(ResultSet row) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        var key = vault.key(UUID.fromString(row.getString("case_id")));
        var content = json.readValue(key.open(place(id), row.getBytes("content")), Content.class);
        String by = row.getString("decided_by");
        Timestamp decided = row.getTimestamp("decided_at");
        return new Asked(
                id,
                row.getTimestamp("at").toInstant(),
                content.agent(),
                content.action(),
                State.valueOf(row.getString("state")),
                by == null ? null : UUID.fromString(by),
                decided == null ? null : decided.toInstant(),
                content.reason());
    }

    private byte[] sealed(UUID caseId, UUID id, Content content) {
        return vault.seal(caseId, place(id), json.writeValueAsString(content));
    }

    private static Place place(UUID id) {
        return new Place("agent_request", "content", id);
    }
}
