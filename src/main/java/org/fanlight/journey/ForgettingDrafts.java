package org.fanlight.journey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.fanlight.ui.VisitLeft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Forgets drafts nobody came back to in time, and at once those of somebody who leaves the site. */
@Configuration
class ForgettingDrafts {

    private static final Logger log = LoggerFactory.getLogger(ForgettingDrafts.class);

    /** Leaving never waits for, nor fails with, what is forgotten: without the cookie nobody opens it anyway. */
    @Component
    record OnLeaving(Drafts drafts) {

        @EventListener
        void left(VisitLeft left) {
            try {
                drafts.forgetAll(left.handle());
            } catch (DataAccessException later) {
                log.warn("A draft could not be forgotten at once; its time runs out by itself");
            }
        }
    }

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
