package org.fanlight.evidence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away what nobody can open or wants any more, once an hour. */
@Configuration
class Clearing {

    /** As long as a draft is kept (RU24). */
    private static final Duration UNSENT = Duration.ofHours(72);

    /** Longer than any upload takes, so that none is cleared while it arrives. */
    private static final Duration NAMELESS = Duration.ofHours(24);

    @Bean
    RecurringTask<Void> clearFiles(
            Files files, FileRows rows, SealedFolder folder, Clock clock, PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        return Tasks.recurring("clear-files", FixedDelay.ofHours(1)).execute((task, context) -> {
            rows.ofForgottenOwners().forEach(file -> transaction.executeWithoutResult(s -> files.discard(file)));
            rows.leftUnsent(clock.instant().minus(UNSENT))
                    .forEach(file -> transaction.executeWithoutResult(s -> files.discard(file)));
            try {
                for (var file : folder.writtenBefore(clock.instant().minus(NAMELESS))) {
                    if (rows.find(file).isEmpty()) {
                        folder.delete(file);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
