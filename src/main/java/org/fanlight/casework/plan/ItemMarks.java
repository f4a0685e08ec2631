package org.fanlight.casework.plan;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fanlight.casework.progress.ActionPlan.ItemState;
import org.fanlight.common.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the items of plans have come. */
@Component
class ItemMarks {

    private final JdbcClient database;

    ItemMarks(JdbcClient database) {
        this.database = database;
    }

    void set(UUID partyId, UUID item, ItemState state, UUID author, Instant at) {
        database.sql("insert into plan_item_mark (id, party_id, item, at, author, state) values (?, ?, ?, ?, ?, ?)")
                .param(Ids.next().toString())
                .param(partyId.toString())
                .param(item.toString())
                .param(Timestamp.from(at))
                .param(author.toString())
                .param(state.name())
                .update();
    }

    /** Items without a line are open. */
    Map<UUID, ItemState> of(UUID partyId) {
        Map<UUID, ItemState> last = new HashMap<>();
        database.sql("select item, state from plan_item_mark where party_id = ? order by at, id")
                .param(partyId.toString())
                .query((row, n) ->
                        last.put(UUID.fromString(row.getString("item")), ItemState.valueOf(row.getString("state"))))
                .list();
        return last;
    }
}
