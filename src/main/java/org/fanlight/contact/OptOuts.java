package org.fanlight.contact;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that said STOP, by keyed token: one list for every landlord, because all texts come from one number. */
@Repository
class OptOuts {

    private final JdbcClient database;

    OptOuts(JdbcClient database) {
        this.database = database;
    }

    boolean contains(byte[] token) {
        return database.sql("select count(*) from contact_opt_out where token = ?")
                        .param(token)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(byte[] token, Instant at) {
        database.sql("insert into contact_opt_out (token, at) values (?, ?) on duplicate key update at = at")
                .param(token)
                .param(Timestamp.from(at))
                .update();
    }

    void remove(byte[] token) {
        database.sql("delete from contact_opt_out where token = ?").param(token).update();
    }
}
