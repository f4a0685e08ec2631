package org.fanlight.people;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.fanlight.common.Ids;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said at hand-overs, each sealed with a key of its own. */
@Component
class HandOvers {

    private static final int SHOWN = 5;

    private final JdbcClient database;
    private final Vault vault;

    HandOvers(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    void add(String landlord, HandOver handOver) {
        UUID id = Ids.next();
        vault.createKey(id);
        database.sql("insert into duty_handover (id, landlord, giver, taker, at, words) values (?, ?, ?, ?, ?, ?)")
                .param(id.toString())
                .param(landlord)
                .param(handOver.giver().toString())
                .param(handOver.taker().toString())
                .param(Timestamp.from(handOver.at()))
                .param(vault.seal(id, place(id), handOver.words()))
                .update();
    }

    /** The last few, newest first. */
    List<HandOver> of(String landlord) {
        return database.sql("select * from duty_handover where landlord = ? order by at desc limit " + SHOWN)
                .param(landlord)
                .query((row, n) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    return new HandOver(
                            UUID.fromString(row.getString("giver")),
                            UUID.fromString(row.getString("taker")),
                            row.getTimestamp("at").toInstant(),
                            vault.key(id).open(place(id), row.getBytes("words")));
                })
                .list();
    }

    private static Place place(UUID id) {
        return new Place("duty_handover", "words", id);
    }
}
