package org.fanlight.survey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.casework.progress.SurveyClock;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks people how it went when their case is closed, on the day their case's policy pack sets, and once more two weeks
 * later if they have not answered. On their own page the survey waits from the first moment.
 */
@Component
class Asking {

    private static final Duration REMINDER = Duration.ofDays(14);

    private final Invitations invitations;
    private final Responses responses;
    private final Notices notices;
    private final SurveyClock caseClock;
    private final Clock clock;

    Asking(Invitations invitations, Responses responses, Notices notices, SurveyClock caseClock, Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.notices = notices;
        this.caseClock = caseClock;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void invite(CaseClosed closed) {
        Instant askAt = caseClock.askAt(closed.caseId(), closed.at());
        for (UUID party : closed.parties()) {
            invitations.add(party, closed.landlord(), closed.caseId(), askAt, askAt.plus(REMINDER));
        }
        if (closed.parties().stream().allMatch(invitations::wasAsked)) {
            // Closed for a second time: nobody is asked twice.
            caseClock.asked(closed.caseId(), closed.at());
        }
        if (!askAt.isAfter(clock.instant())) {
            askDue();
        }
    }

    /** In the caller's transaction. */
    void askDue() {
        Instant now = clock.instant();
        for (var due : invitations.toAsk(now)) {
            if (invitations.asked(due.party(), now)) {
                notices.queue(due.party(), Notice.SURVEY, due.caseId().toString());
                caseClock.asked(due.caseId(), now);
            }
        }
        for (var due : invitations.toRemind(now)) {
            if (invitations.reminded(due.party()) && !responses.has(due.landlord(), due.party())) {
                notices.queue(due.party(), Notice.SURVEY, "reminder");
            }
        }
    }

    /** Looks every hour whom to ask today. */
    @Configuration
    static class Schedule {

        @Bean
        RecurringTask<Void> askHowItWent(Asking asking, PlatformTransactionManager transactions) {
            var transaction = new TransactionTemplate(transactions);
            return Tasks.recurring("ask-how-it-went", FixedDelay.ofMinutes(10))
                    .execute((task, context) -> transaction.executeWithoutResult(status -> asking.askDue()));
        }
    }
}
