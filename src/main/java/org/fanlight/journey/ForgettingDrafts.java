package org.fanlight.journey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets drafts nobody came back to in time. */
@Configuration
class ForgettingDrafts {

    @Bean
    RecurringTask<Void> forgetOldDrafts(Drafts drafts) {
        return Tasks.recurring("forget-old-drafts", FixedDelay.ofMinutes(10)).execute((instance, context) -> {
            int forgotten = drafts.forgetOld();
            while (forgotten > 0) {
                forgotten = drafts.forgetOld();
            }
        });
    }
}
