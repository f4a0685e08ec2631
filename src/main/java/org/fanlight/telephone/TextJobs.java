package org.fanlight.telephone;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code telephone} does by itself: it forgets. */
@Configuration
class TextJobs {

    @Bean
    RecurringTask<Void> forgetConversations(TextTalkRows rows, Clock clock) {
        return Tasks.recurring("telephone-forget", FixedDelay.ofMinutes(15))
                .execute((instance, context) -> rows.forgetOld(clock.instant()));
    }
}
