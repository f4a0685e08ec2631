package org.fanlight.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.fanlight.common.PhoneNumber;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in texts that people send. STOP ends texts to the number for everybody who gave it; START lifts that; any other
 * answer of a number that was asked proves it. Nothing is answered and no word is kept.
 */
@Component
class Inbound {

    private final Numbers numbers;
    private final OptOuts optOuts;
    private final Outbox outbox;
    private final Keywords keywords;
    private final Aftermath aftermath;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbound(
            Numbers numbers,
            OptOuts optOuts,
            Outbox outbox,
            Keywords keywords,
            Aftermath aftermath,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.numbers = numbers;
        this.optOuts = optOuts;
        this.outbox = outbox;
        this.keywords = keywords;
        this.aftermath = aftermath;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void heard(PhoneNumber from, String words) {
        Instant now = clock.instant();
        byte[] token = numbers.token(from);
        switch (keywords.of(words)) {
            case STOP -> aftermath.optedOut(token, now);
            case START -> {
                optOuts.remove(token);
                answered(token, now);
            }
            case OTHER -> {
                if (!optOuts.contains(token)) {
                    answered(token, now);
                }
            }
        }
    }

    private void answered(byte[] token, Instant now) {
        for (var number : numbers.having(token)) {
            boolean asked = number.askedAt() != null;
            if (number.state() == NumberState.AWAITING && asked) {
                confirm(number.id(), number.party(), now);
            } else if (number.state() == NumberState.CONFIRMED) {
                numbers.confirm(number.id(), now);
            }
        }
    }

    private void confirm(UUID number, UUID party, Instant now) {
        numbers.confirm(number, now);
        outbox.hurry(party, now);
        record.note(Deed.NUMBER_CONFIRMED, "party", party);
        events.publishEvent(new NumberConfirmed(party, now));
    }
}
