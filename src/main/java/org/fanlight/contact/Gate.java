package org.fanlight.contact;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The one gate every way of reaching a person passes (RU5, G20). A pure rule over what is known of them. */
final class Gate {

    /** The same kind of notice goes out at most once in this time (F9). */
    static final Duration COOL_DOWN = Duration.ofHours(24);

    /** An answer older than this does not count any more: the number may have another owner. */
    static final Duration ANSWER_HOLDS = Duration.ofDays(30);

    /** At most so many texts go to one number in a day, whoever gave it (F10). */
    static final int TEXTS_A_DAY = 3;

    private Gate() {}

    /**
     * What is known of a person.
     *
     * @param number the state of their number for texts
     * @param confirmedAt when that number last answered; null for never
     * @param lastOfKind when the last notice of this kind went out; null for never
     * @param textsToday how many texts went to this number in the last day
     */
    record Facts(
            SafeContact profile,
            boolean optedOut,
            NumberState number,
            @Nullable Instant confirmedAt,
            @Nullable Instant lastOfKind,
            int textsToday) {}

    /** Whether a member of staff may reach them this way now. */
    static Permission ask(Method method, Facts facts, Instant at) {
        SafeContact profile = facts.profile();
        if (profile.noContact()) {
            return no(Refusal.NO_CONTACT);
        }
        if (!profile.allows(method)) {
            return no(Refusal.NOT_ALLOWED);
        }
        if (method == Method.TEXT && textStop(facts, at) instanceof Refusal stop) {
            return no(stop);
        }
        if (!profile.hasAddress(method)) {
            return no(Refusal.NO_ADDRESS);
        }
        return hours(profile, method, at);
    }

    /** Whether this notice may go out by text now. */
    static Permission ask(Notice notice, Facts facts, Instant at) {
        SafeContact profile = facts.profile();
        if (profile.noContact()) {
            return no(Refusal.NO_CONTACT);
        }
        boolean asks = notice == Notice.CONFIRM_NUMBER;
        Refusal stop = asks ? endStop(facts) : textStop(facts, at);
        if (stop != null) {
            return no(stop);
        }
        if (!profile.allows(Method.TEXT)) {
            return no(Refusal.NOT_ALLOWED);
        }
        if (!profile.hasAddress(Method.TEXT)) {
            return no(Refusal.NO_ADDRESS);
        }
        Permission hours = hours(profile, Method.TEXT, at);
        return hours.isAllowed() && isTooSoon(facts, at) ? no(Refusal.COOL_DOWN) : hours;
    }

    /** What ends texts to a number, answered or not. */
    private static @Nullable Refusal endStop(Facts facts) {
        if (facts.optedOut() || facts.number() == NumberState.OPTED_OUT) {
            return Refusal.OPTED_OUT;
        }
        return switch (facts.number()) {
            case BAD -> Refusal.NUMBER_BAD;
            case DROPPED, SILENCED -> Refusal.NOT_CONFIRMED;
            default -> null;
        };
    }

    private static @Nullable Refusal textStop(Facts facts, Instant at) {
        Refusal end = endStop(facts);
        if (end != null || facts.number() == NumberState.NONE) {
            return end;
        }
        boolean answered = facts.number() == NumberState.CONFIRMED
                && facts.confirmedAt() != null
                && !facts.confirmedAt().plus(ANSWER_HOLDS).isBefore(at);
        return answered ? null : Refusal.NOT_CONFIRMED;
    }

    private static boolean isTooSoon(Facts facts, Instant at) {
        return facts.textsToday() >= TEXTS_A_DAY
                || (facts.lastOfKind() != null
                        && facts.lastOfKind().plus(COOL_DOWN).isAfter(at));
    }

    private static Permission hours(SafeContact profile, Method method, Instant at) {
        if (!method.hasHours()) {
            return new Permission.Allowed(Instant.MAX);
        }
        var closes = profile.hours().closes(at);
        if (closes.isPresent()) {
            return new Permission.Allowed(closes.get());
        }
        return new Permission.Refused(
                Refusal.OUTSIDE_HOURS, profile.hours().nextOpen(at).orElse(null));
    }

    private static Permission no(Refusal refusal) {
        return new Permission.Refused(refusal, null);
    }
}
