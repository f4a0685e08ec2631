package org.fanlight.survey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.fanlight.casework.progress.CaseClosed;
import org.fanlight.contact.Notice;
import org.fanlight.contact.Notices;
import org.fanlight.deadlines.Deadlines;
import org.fanlight.landlord.ClockUnit;
import org.fanlight.landlord.Landlords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks people how it went when their case is closed, on the day their landlord's pack sets, and once more two weeks
 * later if they have not answered. On their own page the survey waits from the first moment.
 */
@Component
class Asking {

    private static final String CLOCK = "survey_sent";
    private static final Duration REMINDER = Duration.ofDays(14);

    private final Invitations invitations;
    private final Responses responses;
    private final Notices notices;
    private final Deadlines deadlines;
    private final Landlords landlords;
    private final Clock clock;

    Asking(
            Invitations invitations,
            Responses responses,
            Notices notices,
            Deadlines deadlines,
            Landlords landlords,
            Clock clock) {
        this.invitations = invitations;
        this.responses = responses;
        this.notices = notices;
        this.deadlines = deadlines;
        this.landlords = landlords;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void invite(CaseClosed closed) {
        Instant askAt = closed.at().plus(wait(closed.landlord()));
        for (UUID party : closed.parties()) {
            invitations.add(party, closed.landlord(), closed.caseId(), askAt, askAt.plus(REMINDER));
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
                deadlines.stop(due.caseId(), CLOCK, now);
            }
        }
        for (var due : invitations.toRemind(now)) {
            if (invitations.reminded(due.party()) && !responses.has(due.landlord(), due.party())) {
                notices.queue(due.party(), Notice.SURVEY, "reminder");
            }
        }
    }

    // With the closing itself where the policy says so; else the day after, so that two texts do not come at once.
    private Duration wait(String landlord) {
        return landlords
                .find(landlord)
                .flatMap(pack -> pack.findClock(CLOCK))
                .filter(rule -> rule.unit() != ClockUnit.AT_ONCE && rule.length() > 0)
                .map(rule -> Duration.ofDays(1))
                .orElse(Duration.ZERO);
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
