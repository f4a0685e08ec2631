package org.fanlight.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
 * answer of a number that was asked proves it. What this does not settle is for {@link TextTalk}.
 */
@Component
class Inbound {

    private final Numbers numbers;
    private final Profiles profiles;
    private final OptOuts optOuts;
    private final Outbox outbox;
    private final Keywords keywords;
    private final Aftermath aftermath;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbound(
            Numbers numbers,
            Profiles profiles,
            OptOuts optOuts,
            Outbox outbox,
            Keywords keywords,
            Aftermath aftermath,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.numbers = numbers;
        this.profiles = profiles;
        this.optOuts = optOuts;
        this.outbox = outbox;
        this.keywords = keywords;
        this.aftermath = aftermath;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** What is left to do with a text. */
    enum Left {
        /** It said STOP. */
        STOPPED,
        /** Nothing: it answered our one question, or came from a number that said STOP. */
        NOTHING,
        /** To talk with whoever sent it. */
        TALK
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Left heard(PhoneNumber from, String words) {
        Instant now = clock.instant();
        byte[] token = numbers.token(from);
        return switch (keywords.of(words)) {
            case STOP -> {
                aftermath.optedOut(token, now);
                yield Left.STOPPED;
            }
            case START -> {
                optOuts.remove(token);
                yield answered(token, now) ? Left.NOTHING : Left.TALK;
            }
            case OTHER -> optOuts.contains(token) || answered(token, now) ? Left.NOTHING : Left.TALK;
        };
    }

    /** Whoever proved this number. */
    @Transactional(readOnly = true)
    public List<IncomingText.Known> people(PhoneNumber from) {
        return numbers.having(numbers.token(from)).stream()
                .filter(number -> number.state() == NumberState.CONFIRMED)
                .flatMap(number -> profiles.find(number.party()).stream())
                .map(profile -> new IncomingText.Known(profile.party(), profile.landlord()))
                .toList();
    }

    /** Whether it answered the question if this is the right number. */
    private boolean answered(byte[] token, Instant now) {
        boolean proved = false;
        for (var number : numbers.having(token)) {
            boolean asked = number.askedAt() != null;
            if (number.state() == NumberState.AWAITING && asked) {
                confirm(number.id(), number.party(), now);
                proved = true;
            } else if (number.state() == NumberState.CONFIRMED) {
                numbers.confirm(number.id(), now);
            }
        }
        return proved;
    }

    /**
     * Whoever told us something by text, and gave the very number they texted from, has proven it already (RU2).
     *
     * @return whether it is their number for texts
     */
    @Transactional
    public boolean proves(PhoneNumber from, UUID party) {
        var number = numbers.current(party).orElse(null);
        if (number == null || !from.equals(number.phone())) {
            return false;
        }
        if (number.state() == NumberState.AWAITING) {
            confirm(number.id(), party, clock.instant());
        }
        return true;
    }

    private void confirm(UUID number, UUID party, Instant now) {
        numbers.confirm(number, now);
        outbox.hurry(party, now);
        record.note(Deed.NUMBER_CONFIRMED, "party", party);
        events.publishEvent(new NumberConfirmed(party, now));
    }
}
