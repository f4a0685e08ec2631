package org.fanlight.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when a text did not arrive: what it says about the number, one later try, a task for staff. */
@Component
class Aftermath {

    private static final Duration ONE_MORE_TRY_AFTER = Duration.ofMinutes(30);
    private static final String SECOND = "~2";

    private final Numbers numbers;
    private final OptOuts optOuts;
    private final Outbox outbox;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Aftermath(
            Numbers numbers,
            OptOuts optOuts,
            Outbox outbox,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.numbers = numbers;
        this.optOuts = optOuts;
        this.outbox = outbox;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** A text was refused or did not reach the phone; within the transaction that learnt so. */
    void failed(Outbox.Row row, @Nullable Integer code) {
        Instant now = clock.instant();
        var number =
                row.numberId() == null ? null : numbers.find(row.numberId()).orElse(null);
        byte[] token = number == null ? null : number.token();
        if (token != null && TwilioCodes.isOptOut(code)) {
            optedOut(token, now);
        }
        if (token != null && TwilioCodes.isNumberBad(code)) {
            numbers.having(token).forEach(each -> numbers.end(each.id(), NumberState.BAD, now));
        }
        if (TwilioCodes.isWorthOneMoreTry(code) && !row.occurrence().endsWith(SECOND)) {
            outbox.add(row.party(), row.notice(), row.occurrence() + SECOND, now.plus(ONE_MORE_TRY_AFTER), now);
            return;
        }
        record.note(Deed.TEXT_FAILED, "party", row.party(), row.notice() + (code == null ? "" : " " + code));
        events.publishEvent(new TextFailed(row.party(), row.notice(), false, code, now));
    }

    /** STOP came from a number: nothing goes to it any more, whoever gave it. */
    void optedOut(byte[] token, Instant now) {
        optOuts.add(token, now);
        for (var number : numbers.having(token)) {
            record.note(Deed.OPTED_OUT, "party", number.party());
            events.publishEvent(new OptedOut(number.party(), now));
        }
    }
}
