package org.fanlight.casework.letters;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.landlord.Home;
import org.fanlight.landlord.Homes;
import org.fanlight.vault.Place;
import org.fanlight.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which homes a letter goes, and which of them need large print. */
@Component
class AreaHomes {

    private final JdbcClient database;
    private final Vault vault;
    private final Homes homes;

    AreaHomes(JdbcClient database, Vault vault, Homes homes) {
        this.database = database;
        this.vault = vault;
        this.homes = homes;
    }

    void choose(Outgoing letter, List<Home> chosen, Set<UUID> leftOut) {
        database.sql("delete from outgoing_letter_home where letter = ?")
                .param(letter.id().toString())
                .update();
        var key = vault.key(letter.caseId());
        for (Home home : chosen) {
            database.sql("insert into outgoing_letter_home (letter, home, content) values (?, ?, ?)")
                    .param(letter.id().toString())
                    .param(home.id().toString())
                    .param(key.seal(place(home.id()), leftOut.contains(home.id()) ? "out" : "in"))
                    .update();
        }
    }

    /** The homes it goes to, in the order of their addresses. */
    List<AreaDesk.Copy> of(Outgoing letter) {
        var key = vault.key(letter.caseId());
        Map<UUID, Boolean> large = new HashMap<>();
        database.sql("""
                select chosen.home, chosen.content, size.large from outgoing_letter_home chosen
                  left join home_letter_size size on size.home = chosen.home where chosen.letter = ?""").param(letter.id().toString()).query(row -> {
            UUID home = UUID.fromString(row.getString("home"));
            if (key.open(place(home), row.getBytes("content")).equals("in")) {
                large.put(home, row.getBoolean("large"));
            }
        });
        return homes.find(large.keySet()).stream()
                .map(home -> new AreaDesk.Copy(home, letter.large() || large.getOrDefault(home.id(), false)))
                .toList();
    }

    void size(UUID home, boolean large, UUID by, Instant at) {
        database.sql("""
                insert into home_letter_size (home, large, at, by_id) values (?, ?, ?, ?)
                on duplicate key update large = values(large), at = values(at), by_id = values(by_id)""")
                .param(home.toString())
                .param(large)
                .param(Timestamp.from(at))
                .param(by.toString())
                .update();
    }

    private static Place place(UUID home) {
        return new Place("outgoing_letter_home", "content", home);
    }
}
