package org.fanlight.casework.counter;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.casework.KeepsApart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases report each other; a link has two rows, so that each side finds the other. */
@Component
class CounterLinks implements KeepsApart {

    private final JdbcClient database;

    CounterLinks(JdbcClient database) {
        this.database = database;
    }

    void link(UUID one, UUID other, UUID author, Instant at) {
        add(one, other, author, at);
        add(other, one, author, at);
    }

    private void add(UUID one, UUID other, UUID author, Instant at) {
        database.sql("insert ignore into counter_link (case_id, opposite, author, at) values (?, ?, ?, ?)")
                .param(one.toString())
                .param(other.toString())
                .param(author.toString())
                .param(Timestamp.from(at))
                .update();
    }

    void unlink(UUID one, UUID other) {
        database.sql("delete from counter_link where case_id in (:both) and opposite in (:both)")
                .param("both", List.of(one.toString(), other.toString()))
                .update();
    }

    @Override
    public List<UUID> opposite(UUID caseId) {
        return database.sql("select opposite from counter_link where case_id = ? order by at")
                .param(caseId.toString())
                .query((row, n) -> UUID.fromString(row.getString("opposite")))
                .list();
    }

    Optional<UUID> byReference(String landlord, String digits) {
        return database.sql("select id from case_file where landlord = ? and reference = ?")
                .param(landlord)
                .param(digits)
                .query((row, n) -> UUID.fromString(row.getString("id")))
                .optional();
    }

    String reference(UUID caseId) {
        return database.sql("select reference from case_file where id = ?")
                .param(caseId.toString())
                .query(String.class)
                .single();
    }

    boolean haveSameHands(UUID one, UUID other) {
        return database.sql("""
                select count(*) from case_file a join case_file b on a.assignee = b.assignee
                where a.id = ? and b.id = ?""")
                        .param(one.toString())
                        .param(other.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
