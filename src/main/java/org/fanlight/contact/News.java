package org.fanlight.contact;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what Twilio says became of a text, in any order and any number of times (F5). */
@Component
class News {

    private final Outbox outbox;
    private final OutboxSteps steps;
    private final Aftermath aftermath;
    private final Clock clock;

    News(Outbox outbox, OutboxSteps steps, Aftermath aftermath, Clock clock) {
        this.outbox = outbox;
        this.steps = steps;
        this.aftermath = aftermath;
        this.clock = clock;
    }

    /** @return false when there is no such text */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public boolean heard(String callback, String sid, String status, @Nullable Integer code) {
        var row = outbox.lockByCallback(callback).orElse(null);
        if (row == null || (row.sid() != null && !row.sid().equals(sid))) {
            return false;
        }
        TextState news = TwilioCodes.state(status);
        boolean moved = steps.heard(row, sid, news, code, clock.instant());
        if (moved && (news == TextState.FAILED || news == TextState.UNDELIVERED)) {
            aftermath.failed(row, code);
        }
        return true;
    }
}
