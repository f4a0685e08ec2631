package org.fanlight.casework.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.SealedContent;
import org.fanlight.common.Ids;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people took or left of what could be done, each under their own key; the last word counts. */
@Component
class OptionRows {

    private static final String TABLE = "plan_option";

    private final JdbcClient database;
    private final SealedContent sealed;
    private final Vault vault;

    OptionRows(JdbcClient database, SealedContent sealed, Vault vault) {
        this.database = database;
        this.sealed = sealed;
        this.vault = vault;
    }

    private record Content(Map<String, Boolean> wanted) {}

    void add(UUID partyId, Map<String, Boolean> wanted, Instant at) {
        UUID id = Ids.next();
        database.sql("insert into plan_option (id, party_id, at, content) values (?, ?, ?, ?)")
                .param(id.toString())
                .param(partyId.toString())
                .param(Timestamp.from(at))
                .param(sealed.seal(partyId, TABLE, id, new Content(wanted)))
                .update();
    }

    /** By the code of the step: whether they want it. What they never answered is not in it. */
    Map<String, Boolean> of(UUID partyId) {
        if (!vault.remembers(partyId)) {
            return Map.of();
        }
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        database.sql("select id, content from plan_option where party_id = ? order by at, id")
                .param(partyId.toString())
                .query((row, n) -> sealed.open(
                        partyId, TABLE, UUID.fromString(row.getString("id")), row.getBytes("content"), Content.class))
                .list()
                .forEach(content -> wanted.putAll(content.wanted()));
        return wanted;
    }
}
