package org.fanlight.contact;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@code contact} does by itself. Any node may do it; the database sees to it that only one does. */
@Configuration
class ContactJobs {

    /** An asked number that is silent for so long is deleted (RU2). */
    static final Duration ANSWER_WITHIN = Duration.ofHours(24);

    /** A number that could not be asked for so long, because texts are off or no hour is safe, is deleted too. */
    static final Duration ASK_WITHIN = Duration.ofDays(9);

    /** How long the digits of a number nobody uses are kept, so that a text still under way can be asked after. */
    private static final Duration EMPTY_AFTER = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> sendTexts(Sender sender) {
        return Tasks.recurring("texts-send", FixedDelay.ofSeconds(2)).execute((instance, context) -> {
            try {
                sender.sendDue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Bean
    RecurringTask<Void> settleTexts(Unsettled unsettled) {
        return Tasks.recurring("texts-settle", FixedDelay.ofSeconds(30))
                .execute((instance, context) -> unsettled.settle());
    }

    @Bean
    RecurringTask<Void> purgeTexts(Unsettled unsettled, TextCopies copies) {
        return Tasks.recurring("texts-purge", FixedDelay.ofMinutes(5)).execute((instance, context) -> {
            unsettled.purge();
            copies.purge();
        });
    }

    @Bean
    RecurringTask<Void> dropNumbers(Numbers numbers, Clock clock, TransactionTemplate transaction) {
        return Tasks.recurring("texts-drop-numbers", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> transaction.executeWithoutResult(status -> {
                    Instant now = clock.instant();
                    numbers.dropSilent(now.minus(ANSWER_WITHIN), now.minus(ASK_WITHIN), now);
                    numbers.emptyThoseEndedBefore(now.minus(EMPTY_AFTER));
                }));
    }
}
