package org.fanlight.deadlines;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells at half, four fifths and the whole of a clock's time, each once: the step is written down in the transaction that
 * publishes it, under a lock on the clock. Steps that fell into a stop of the program are taken when it runs again.
 */
@Configuration(proxyBeanMethods = false)
class ClockSteps {

    private static final Logger log = LoggerFactory.getLogger(ClockSteps.class);
    private static final int AT_ONCE = 500;

    private final RunningClocks clocks;
    private final JdbcClient database;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ClockSteps(
            RunningClocks clocks,
            JdbcClient database,
            Record record,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.clocks = clocks;
        this.database = database;
        this.record = record;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Bean
    RecurringTask<Void> takeClockSteps() {
        return Tasks.recurring("clock-steps", FixedDelay.ofSeconds(5)).execute((task, context) -> takeAll());
    }

    /** Takes every step whose time has come. */
    void takeAll() {
        int taken;
        do {
            taken = 0;
            for (UUID id : due()) {
                try {
                    transaction.executeWithoutResult(status -> take(id));
                    taken++;
                } catch (RuntimeException e) {
                    log.error("The steps of clock {} could not be taken; they are tried again", id, e);
                }
            }
        } while (taken == AT_ONCE);
    }

    private List<UUID> due() {
        return database.sql("select id from case_clock where next_step_at <= ? order by next_step_at limit ?")
                .param(Timestamp.from(clock.instant()))
                .param(AT_ONCE)
                .query((row, n) -> UUID.fromString(row.getString("id")))
                .list();
    }

    private void take(UUID id) {
        Instant now = clock.instant();
        RunningClock running = clocks.lock(id).orElseThrow();
        for (Optional<Integer> step = running.takeStep(now); step.isPresent(); step = running.takeStep(now)) {
            tell(running, step.get(), now);
        }
    }

    private void tell(RunningClock running, int percent, Instant now) {
        events.publishEvent(new ClockReminder(running.caseId(), running.rule(), percent, now));
        if (percent < 100) {
            record.note(Deed.REMINDED, "case", running.caseId(), running.rule() + ' ' + percent);
        } else {
            record.note(Deed.CLOCK_BREACHED, "case", running.caseId(), running.rule() + " due " + running.dueAt());
            events.publishEvent(new ClockBreached(running.caseId(), running.rule(), running.dueAt()));
        }
    }
}
