package org.fanlight.contact;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The provider's own copies of texts that are no row of the outbox: what people sent us, and what we answered. Their
 * words are deleted there soon after (F11). Only the provider's name of each is kept, until it is done.
 */
@Component
class TextCopies {

    private static final Logger log = LoggerFactory.getLogger(TextCopies.class);

    /** An answer still on its way cannot be emptied, so each has this long to arrive. */
    private static final Duration REST = Duration.ofMinutes(2);

    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;

    private final JdbcClient database;
    private final TextGateway gateway;
    private final Clock clock;

    TextCopies(JdbcClient database, TextGateway gateway, Clock clock) {
        this.database = database;
        this.gateway = gateway;
        this.clock = clock;
    }

    void heardOf(String sid) {
        Instant now = clock.instant();
        database.sql("insert into text_copy (sid, heard_at, due_at) values (?, ?, ?) on duplicate key update sid = sid")
                .param(sid)
                .param(Timestamp.from(now))
                .param(Timestamp.from(now.plus(REST)))
                .update();
    }

    void purge() {
        if (!gateway.isOn()) {
            return;
        }
        Instant now = clock.instant();
        List<String> due = database.sql("select sid from text_copy where due_at < ? order by due_at limit " + AT_ONCE)
                .param(Timestamp.from(now))
                .query(String.class)
                .list();
        for (String sid : due) {
            try {
                gateway.redact(sid);
                database.sql("delete from text_copy where sid = ?").param(sid).update();
            } catch (RuntimeException e) {
                log.info(
                        "The provider did not empty its copy of a text: {}",
                        e.getClass().getSimpleName());
                database.sql("update text_copy set due_at = ? where sid = ?")
                        .param(Timestamp.from(now.plus(AGAIN)))
                        .param(sid)
                        .update();
            }
        }
    }
}
