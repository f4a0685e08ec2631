package org.fanlight.casework;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What casework does by itself, on one node at a time. */
@Configuration
class CaseworkJobs {

    /** Events that did not reach their follower are brought again. */
    @Bean
    RecurringTask<Void> eventsAgain(EventRetry retry) {
        return Tasks.recurring("events-again", FixedDelay.ofSeconds(5)).execute((task, context) -> retry.tryAgain());
    }

    /** Duty calls nobody answers go up (RU9). */
    @Bean
    RecurringTask<Void> dutyGoesUp(DutyCalls calls) {
        return Tasks.recurring("duty-goes-up", FixedDelay.ofSeconds(30)).execute((task, context) -> calls.goUp());
    }
}
