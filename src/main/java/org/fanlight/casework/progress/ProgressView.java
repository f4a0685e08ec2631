package org.fanlight.casework.progress;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A case as one person in it may see it. Nothing of any other person is in it (RU21).
 *
 * @param stage how far it has come; {@code NEW} also while the case is still being opened
 * @param receivedAt when we got the report
 * @param timeline every stage so far, oldest first; the last is the present one
 * @param promises limits from the landlord's policy or the law only, never internal targets (XC-06), earliest first
 * @param closing what we wrote to them at closing; null while open
 */
public record ProgressView(
        Stage stage,
        Instant receivedAt,
        List<Moment> timeline,
        List<Promise> promises,
        @Nullable Closing closing) {

    /** From this instant on it was at this stage. */
    public record Moment(Instant at, Stage stage) {}

    /**
     * Something we said we would do by a certain time.
     *
     * @param rule the pack's name of the limit, such as {@code first_contact}
     * @param byLaw whether the law sets it; otherwise the landlord's policy
     * @param aim whether the policy says "we aim to" instead of "we will"
     * @param keptAt when it was done; null when not yet
     */
    public record Promise(
            String rule,
            boolean byLaw,
            boolean aim,
            Instant dueAt,
            State state,
            @Nullable Instant keptAt) {

        /** The key of what was promised, such as {@code progress.promise.first_contact}. */
        public String textKey() {
            return "progress.promise." + rule;
        }
    }

    /** Whether a promise is kept. */
    public enum State {
        /** There is still time. */
        AHEAD,
        /** The time is over and it is not done. */
        LATE,
        KEPT,
        KEPT_LATE;

        /** The key of the word for it, such as {@code progress.promise-state.kept}. */
        public String textKey() {
            return "progress.promise-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What we wrote to the person when we closed the case.
     *
     * @param summary what was done, in the words of the member of staff
     * @param toCome what is still to come, in their words; null where it was not asked for yet
     * @param languageTag the language both are written in
     * @param appeal how to ask for another look
     */
    public record Closing(
            Instant at, String summary, @Nullable String toCome, String languageTag, Appeal appeal) {

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "Closing[" + at + "]";
        }
    }

    /**
     * How to ask for another look at how a case was closed.
     *
     * @param textKey the sentence that says how; it may name the {@code manager}
     * @param manager what the landlord calls its manager
     * @param inPolicy whether the landlord's policy says how; otherwise it is silent
     * @param by until when; null for closings of before there was a day
     * @param dayInPolicy whether the policy or the law sets that day; otherwise asking later is as good
     */
    public record Appeal(
            String textKey,
            String manager,
            boolean inPolicy,
            @Nullable Instant by,
            boolean dayInPolicy) {}
}
