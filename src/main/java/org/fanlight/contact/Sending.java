package org.fanlight.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.fanlight.common.PhoneNumber;
import org.fanlight.record.Deed;
import org.fanlight.record.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of sending a text, each a transaction of its own, with the handing-over between two of them: claim, decide,
 * (hand over), settle. Nothing is decided on what was known when the text was queued.
 */
@Component
class Sending {

    /** A sender that does not come back within this time is dead. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** How long a text may be tried after its first refusal (RU4). */
    static final Duration TRIES = Duration.ofHours(4);

    private static final Duration PATIENCE = Duration.ofDays(8);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(15);
    private static final Duration TOO_LATE = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final OutboxSteps steps;
    private final Profiles profiles;
    private final Numbers numbers;
    private final People people;
    private final Wordings wordings;
    private final TextGateway gateway;
    private final Aftermath aftermath;
    private final Record record;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sending(
            Outbox outbox,
            OutboxSteps steps,
            Profiles profiles,
            Numbers numbers,
            People people,
            Wordings wordings,
            TextGateway gateway,
            Aftermath aftermath,
            Record record,
            ApplicationEventPublisher events,
            Clock clock) {
        this.outbox = outbox;
        this.steps = steps;
        this.profiles = profiles;
        this.numbers = numbers;
        this.people = people;
        this.wordings = wordings;
        this.gateway = gateway;
        this.aftermath = aftermath;
        this.record = record;
        this.events = events;
        this.clock = clock;
    }

    /** A text in its last form, ready to be handed over once. */
    record Ready(UUID id, long fence, PhoneNumber to, String body, String callback, Duration validity) {}

    /** Looks after what dead senders left behind. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int recover() {
        return outbox.recover(clock.instant());
    }

    /** Takes some of what is due. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Outbox.Row> claim(int atMost) {
        return outbox.claim(atMost, LEASE, clock.instant());
    }

    /** Asks the gate afresh; when it says yes the row is marked as being handed over, before anything is. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Ready> decide(Outbox.Row claimed) {
        Instant now = clock.instant();
        profiles.lock(claimed.party());
        var row = outbox.lock(claimed.id()).orElse(null);
        if (row == null || row.state() != TextState.CLAIMED || row.fence() != claimed.fence()) {
            return Optional.empty();
        }
        if (!gateway.isOn()) {
            suppress(row, Refusal.SWITCHED_OFF, true);
            return Optional.empty();
        }
        var profile = profiles.find(row.party()).orElse(null);
        if (profile == null) {
            suppress(row, Refusal.NO_ADDRESS, true);
            return Optional.empty();
        }
        var number = numbers.current(row.party()).orElse(null);
        if (row.notice() == Notice.CONFIRM_NUMBER && !isStillToAsk(row, number)) {
            suppress(row, Refusal.NOT_CONFIRMED, false);
            return Optional.empty();
        }
        Permission permission = Gate.ask(row.notice(), people.facts(profile, row.notice(), now), now);
        return switch (permission) {
            case Permission.Refused refused -> {
                refused(row, refused, number, now);
                yield Optional.empty();
            }
            case Permission.Allowed allowed -> allowed(row, allowed, profile, number, now);
        };
    }

    /** The question to a number is moot once it was answered, changed or given up. */
    private static boolean isStillToAsk(Outbox.Row row, Numbers.@Nullable Number number) {
        return number != null
                && number.state() == NumberState.AWAITING
                && row.occurrence().startsWith(number.id().toString());
    }

    private Optional<Ready> allowed(
            Outbox.Row row,
            Permission.Allowed allowed,
            Profiles.Profile profile,
            Numbers.@Nullable Number number,
            Instant now) {
        PhoneNumber to = number == null ? null : number.phone();
        if (number == null || to == null || !gateway.mayReach(to)) {
            suppress(row, Refusal.SWITCHED_OFF, true);
            return Optional.empty();
        }
        Duration left =
                Duration.between(now, allowed.until().isAfter(now.plus(TRIES)) ? now.plus(TRIES) : allowed.until());
        if (left.compareTo(TOO_LATE) < 0) {
            var next = profile.safe().hours().nextOpen(allowed.until()).orElse(null);
            refused(row, new Permission.Refused(Refusal.OUTSIDE_HOURS, next), number, now);
            return Optional.empty();
        }
        steps.submitting(row, number.id(), now, now.plus(LEASE));
        if (row.notice() == Notice.CONFIRM_NUMBER) {
            numbers.asked(number.id(), now);
        }
        String body =
                wordings.say(row.notice(), profile.language(), profile.safe().wording());
        return Optional.of(new Ready(row.id(), row.fence(), to, body, row.callback(), left));
    }

    private void refused(Outbox.Row row, Permission.Refused refused, Numbers.@Nullable Number number, Instant now) {
        Instant next = waitsFor(row, refused, number, now);
        if (next == null) {
            suppress(row, refused.reason(), true);
        } else if (row.firstTriedAt() != null && next.isAfter(row.firstTriedAt().plus(TRIES))) {
            steps.fail(row, null, now);
            aftermath.failed(row, null);
        } else {
            steps.later(row, TextState.DUE, next, now);
        }
    }

    /** When a stopped text will be looked at again; null when it will not. */
    private @Nullable Instant waitsFor(
            Outbox.Row row, Permission.Refused refused, Numbers.@Nullable Number number, Instant now) {
        if (row.createdAt().plus(PATIENCE).isBefore(now)) {
            return null;
        }
        if (refused.reason() == Refusal.OUTSIDE_HOURS) {
            return refused.nextSafe();
        }
        if (refused.reason() != Refusal.NOT_CONFIRMED || number == null) {
            return null;
        }
        if (number.state() == NumberState.CONFIRMED) {
            // Its answer is a month old: it is asked once more, and this text waits for the answer (F6).
            numbers.askAgain(number.id());
            outbox.add(row.party(), Notice.CONFIRM_NUMBER, number.id() + "/" + now.getEpochSecond(), now, now);
            return now.plus(LOOK_AGAIN);
        }
        return number.state() == NumberState.AWAITING ? now.plus(LOOK_AGAIN) : null;
    }

    private void suppress(Outbox.Row row, Refusal reason, boolean tell) {
        Instant now = clock.instant();
        steps.suppress(row, reason, now);
        record.note(Deed.TEXT_SUPPRESSED, "party", row.party(), row.notice() + " " + reason);
        if (tell) {
            events.publishEvent(new ContactBlocked(row.party(), row.notice(), reason, now));
        }
    }

    /** The person was forgotten while their text waited. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void forgotten(Outbox.Row row) {
        steps.suppress(row, Refusal.NO_ADDRESS, clock.instant());
    }

    /** Writes down what handing over came to. News from Twilio may have come first; it stands. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void settle(Ready sent, Outcome outcome) {
        Instant now = clock.instant();
        var row = outbox.lock(sent.id()).orElse(null);
        if (row == null) {
            return;
        }
        switch (outcome) {
            case Outcome.Accepted accepted -> {
                steps.heard(row, accepted.sid(), TextState.SUBMITTED, null, now);
                record.note(Deed.TEXT_SENT, "party", row.party(), row.notice().name());
            }
            case Outcome.Unknown unknown -> {
                if (row.state() == TextState.SUBMITTING) {
                    steps.unknown(row, now);
                }
            }
            case Outcome.NotAccepted notAccepted -> {
                if (isOursStill(row, sent)) {
                    tryLater(row, now);
                }
            }
            case Outcome.Refused refused -> {
                if (isOursStill(row, sent)) {
                    steps.fail(row, refused.code(), now);
                    aftermath.failed(row, refused.code());
                }
            }
        }
    }

    private static boolean isOursStill(Outbox.Row row, Ready sent) {
        return row.sid() == null
                && row.fence() == sent.fence()
                && (row.state() == TextState.SUBMITTING || row.state() == TextState.UNKNOWN);
    }

    private void tryLater(Outbox.Row row, Instant now) {
        Instant first = row.firstTriedAt() == null ? now : row.firstTriedAt();
        long pause = Math.min(FIRST_PAUSE.toMillis() << Math.min(row.attempts(), 10), LONGEST_PAUSE.toMillis());
        Instant next = now.plusMillis(pause / 2 + ThreadLocalRandom.current().nextLong(pause));
        if (next.isAfter(first.plus(TRIES))) {
            steps.fail(row, null, now);
            aftermath.failed(row, null);
        } else {
            steps.later(row, TextState.RETRY_AT, next, now);
        }
    }
}
