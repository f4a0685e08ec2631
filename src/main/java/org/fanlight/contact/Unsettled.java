package org.fanlight.contact;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks Twilio about texts nobody can tell of, and about those it fell silent on; what stays unknown goes to staff. Also
 * has Twilio forget the words of texts that are done (F11).
 */
@Component
class Unsettled {

    private static final Logger log = LoggerFactory.getLogger(Unsettled.class);
    private static final Duration ASK_AFTER = Duration.ofMinutes(3);
    private static final Duration TELL_STAFF_AFTER = Duration.ofMinutes(30);
    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;

    private final JdbcClient database;
    private final OutboxSteps steps;
    private final Numbers numbers;
    private final News news;
    private final TextGateway gateway;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Unsettled(
            JdbcClient database,
            OutboxSteps steps,
            Numbers numbers,
            News news,
            TextGateway gateway,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.database = database;
        this.steps = steps;
        this.numbers = numbers;
        this.news = news;
        this.gateway = gateway;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void settle() {
        if (!gateway.isOn()) {
            return;
        }
        Instant now = clock.instant();
        rows(
                        "state = 'UNKNOWN' and submitted_at < ? and told_at is null and (checked_at is null or checked_at < ?)",
                        now.minus(ASK_AFTER),
                        now.minus(ASK_AFTER))
                .forEach(row -> asking(row, now, () -> lookFor(row)));
        rows(
                        "state in ('SUBMITTED', 'SENT') and submitted_at > ? and coalesce(checked_at, changed_at) < ?",
                        now.minus(Duration.ofDays(2)),
                        now.minus(SILENCE))
                .forEach(row -> asking(row, now, () -> ask(row)));
        rows(
                        "state = 'UNKNOWN' and submitted_at < ? and told_at is null and created_at < ?",
                        now.minus(TELL_STAFF_AFTER),
                        now)
                .forEach(row -> tellStaff(row, now));
    }

    /** Has Twilio forget the words of texts that came to an end. */
    void purge() {
        if (!gateway.isOn()) {
            return;
        }
        Instant now = clock.instant();
        rows(
                        "state in ('DELIVERED', 'UNDELIVERED', 'FAILED') and sid is not null and purged_at is null and changed_at < ? and coalesce(checked_at, changed_at) < ?",
                        now.minus(SILENCE),
                        now.minus(SILENCE))
                .forEach(row -> asking(row, now, () -> {
                    if (row.sid() != null) {
                        gateway.redact(row.sid());
                        steps.purged(row.id(), clock.instant());
                    }
                }));
    }

    private void asking(Outbox.Row row, Instant now, Runnable question) {
        steps.checked(row.id(), now);
        try {
            question.run();
        } catch (RuntimeException e) {
            log.info(
                    "Twilio did not say what became of a text: {}", e.getClass().getSimpleName());
        }
    }

    /** The earliest text to that number since then which is no other row's. */
    private void lookFor(Outbox.Row row) {
        var number =
                row.numberId() == null ? null : numbers.find(row.numberId()).orElse(null);
        if (number == null || number.phone() == null || row.submittedAt() == null) {
            return;
        }
        gateway.list(number.phone(), row.submittedAt().minus(CLOCKS_DIFFER)).stream()
                .filter(seen -> seen.created().isBefore(row.submittedAt().plus(Sending.LEASE)))
                .filter(seen -> isNobodys(seen.sid()))
                .findFirst()
                .ifPresent(seen -> news.heard(row.callback(), seen.sid(), seen.status(), seen.errorCode()));
    }

    private boolean isNobodys(String sid) {
        return database.sql("select count(*) from text_outbox where sid = ?")
                        .param(sid)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private void ask(Outbox.Row row) {
        if (row.sid() != null) {
            gateway.find(row.sid())
                    .ifPresent(seen -> news.heard(row.callback(), seen.sid(), seen.status(), seen.errorCode()));
        }
    }

    private void tellStaff(Outbox.Row row, Instant now) {
        transaction.executeWithoutResult(status -> {
            steps.told(row.id(), now);
            events.publishEvent(new TextFailed(row.party(), row.notice(), true, null, now));
        });
    }

    private List<Outbox.Row> rows(String where, Instant first, Instant second) {
        return database.sql("select * from text_outbox where " + where
                        + " order by coalesce(checked_at, submitted_at) limit " + AT_ONCE)
                .param(Timestamp.from(first))
                .param(Timestamp.from(second))
                .query(Outbox::row)
                .list();
    }
}
