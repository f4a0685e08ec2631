package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Brings events back to followers that did not finish with them: because they failed, or because the program died in
 * between (RU22). Waits longer after each try and gives up in the end, which health and inbox keep showing.
 */
@Component
class EventRetry {

    /** After this long nobody is still working on it. */
    private static final Duration ABANDONED = Duration.ofSeconds(45);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 300;
    private static final int AT_ONCE = 50;

    private final JdbcClient database;
    private final FailedEventPublications failed;
    private final Clock clock;

    EventRetry(JdbcClient database, FailedEventPublications failed, Clock clock) {
        this.database = database;
        this.failed = failed;
        this.clock = clock;
    }

    /** Tries again whatever is due. */
    void tryAgain() {
        abandonStale();
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withFilter(this::isDue));
    }

    private void abandonStale() {
        database.sql("""
                update EVENT_PUBLICATION set status = 'FAILED'
                where completion_date is null and (status is null or status <> 'FAILED')
                  and coalesce(last_resubmission_date, publication_date) < ?""")
                .param(Timestamp.from(clock.instant().minus(ABANDONED)))
                .update();
    }

    private boolean isDue(EventPublication publication) {
        int tries = publication.getCompletionAttempts();
        Instant last = publication.getLastResubmissionDate();
        Instant since = last == null ? publication.getPublicationDate() : last;
        return tries < MOST_TRIES && !since.plus(wait(tries)).isAfter(clock.instant());
    }

    /** Doubles with each try. */
    static Duration wait(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
