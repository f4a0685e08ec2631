package org.fanlight.contact;

import java.time.Clock;
import java.util.UUID;
import org.fanlight.common.OpenToAll;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts texts in the outbox. Whether, when and in which words they go is decided when they go. */
@Service
@OpenToAll(because = "called within deeds that ask for a role themselves; what goes out passes the gate")
public class Notices {

    private final Outbox outbox;
    private final Record record;
    private final Clock clock;

    Notices(Outbox outbox, Record record, Clock clock) {
        this.outbox = outbox;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Queues a notice in the caller's transaction, so that neither it nor what it tells of stands without the other
     * (RU22). Queueing the same occurrence twice tells the person once.
     *
     * @param occurrence what makes this telling the only one, such as the id of the message it tells of
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(UUID partyId, Notice notice, String occurrence) {
        var now = clock.instant();
        if (outbox.add(partyId, notice, occurrence, now, now)) {
            record.note(Deed.TEXT_QUEUED, "party", partyId, notice.name());
        }
    }
}
