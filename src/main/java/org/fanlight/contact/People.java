package org.fanlight.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the gate needs to know of a person. */
@Component
class People {

    private final Numbers numbers;
    private final OptOuts optOuts;
    private final Outbox outbox;

    People(Numbers numbers, OptOuts optOuts, Outbox outbox) {
        this.numbers = numbers;
        this.optOuts = optOuts;
        this.outbox = outbox;
    }

    /** What is known now; {@code notice} is the kind whose last sending counts, or null for none. */
    Gate.Facts facts(Profiles.Profile profile, @Nullable Notice notice, Instant at) {
        var number = numbers.current(profile.party()).orElse(null);
        byte[] token = number == null ? null : number.token();
        return new Gate.Facts(
                profile.safe(),
                token != null && optOuts.contains(token),
                number == null ? NumberState.NONE : number.state(),
                number == null ? null : number.confirmedAt(),
                // A new number is asked at once, however lately the old one was; how often is limited by the day.
                notice == null || notice == Notice.CONFIRM_NUMBER ? null : outbox.lastOfKind(profile.party(), notice),
                token == null || notice == null ? 0 : textsToday(profile.party(), notice, token, at));
    }

    private int textsToday(UUID party, Notice notice, byte[] token, Instant at) {
        Instant since = at.minus(Duration.ofDays(1));
        int toNumber = outbox.sentTo(token, since);
        return notice == Notice.CONFIRM_NUMBER ? Math.max(toNumber, outbox.questionsOf(party, since)) : toNumber;
    }

    /** The state as staff see it: STOP shows first. */
    NumberState state(Numbers.@Nullable Number number) {
        if (number == null) {
            return NumberState.NONE;
        }
        byte[] token = number.token();
        return token != null && optOuts.contains(token) ? NumberState.OPTED_OUT : number.state();
    }
}
