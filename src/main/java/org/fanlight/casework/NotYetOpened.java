package org.fanlight.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reports whose case has not opened within a minute (RU22): the registry of events still holds what {@link CaseOpening}
 * has to hear. They turn health red and stand in the inbox until they are opened.
 */
@Component
class NotYetOpened implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String WAITING =
            " from EVENT_PUBLICATION where listener_id like '%.casework.CaseOpening.%' and completion_date is null"
                    + " and json_value(serialized_event, '$.receivedAt') is not null and publication_date < ?";

    private final JdbcClient database;
    private final Clock clock;

    NotYetOpened(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of one landlord, oldest first. */
    List<WaitingReport> of(String landlord) {
        return database.sql("select json_value(serialized_event, '$.reportId') as report, publication_date,"
                        + " coalesce(completion_attempts, 0) as attempts" + WAITING
                        + " and json_value(serialized_event, '$.landlord') = ? order by publication_date limit 50")
                .param(Timestamp.from(clock.instant().minus(PATIENCE)))
                .param(landlord)
                .query((row, n) -> new WaitingReport(
                        UUID.fromString(row.getString("report")),
                        row.getTimestamp("publication_date").toInstant(),
                        row.getInt("attempts")))
                .list();
    }

    @Override
    public Health health() {
        int waiting = database.sql("select count(*)" + WAITING)
                .param(Timestamp.from(clock.instant().minus(PATIENCE)))
                .query(Integer.class)
                .single();
        return (waiting == 0 ? Health.up() : Health.down())
                .withDetail("reports-without-case", waiting)
                .build();
    }
}
