package org.fanlight.casework.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fanlight.landlord.Tool;
import org.jspecify.annotations.Nullable;

/**
 * One step with one other party (XC-28).
 *
 * @param tool as the catalogue has it
 * @param decider who approved it; null while nobody did, and where nobody has to
 * @param reviewOn when it is looked at again; null for never
 * @param events what happened to it since, oldest first
 * @param lacking what is still to be written before it is approved; codes, the text is {@code staff.action.need.<code>}
 * @param toStart what besides is still to be written before it begins
 */
public record Action(
        UUID id,
        UUID caseId,
        UUID otherId,
        Tool tool,
        State state,
        Instant at,
        UUID author,
        @Nullable UUID decider,
        @Nullable Instant startedAt,
        @Nullable LocalDate reviewOn,
        @Nullable Instant closedAt,
        Content content,
        List<Event> events,
        List<String> lacking,
        List<String> toStart) {

    /** How far it has come. */
    public enum State {
        DRAFT,
        APPROVED,
        STARTED,
        CLOSED,
        /** It is not taken. */
        DROPPED;

        public String textKey() {
            return "staff.action.state." + name().toLowerCase(Locale.ROOT);
        }

        /** Whether it was ever taken. */
        public boolean isTaken() {
            return this == STARTED || this == CLOSED;
        }
    }

    /** How a step ended; the text is {@code staff.action.result.<code>}. */
    public static final List<String> RESULTS = List.of(
            "stopped",
            "got_better",
            "not_stopped",
            "granted",
            "not_granted",
            "person_declined",
            "other_declined",
            "taken_over");

    private static final List<String> SUCCESSES = List.of("stopped", "granted");

    /**
     * What is sealed.
     *
     * @param options of the tool, such as {@code power_of_arrest}
     * @param ownWords of the person who asks for it although the policy holds it back; may be empty
     * @param written what was written for each thing that is needed
     * @param mediator the id in the register; empty for none
     * @param result one of {@link #RESULTS}; empty while open
     */
    public record Content(
            List<String> options,
            String ownWords,
            Map<String, String> written,
            String mediator,
            String result,
            String resultWords) {

        String said(String need) {
            return written.getOrDefault(need, "");
        }

        Content with(Map<String, String> more, String chosen) {
            var all = new java.util.TreeMap<>(written);
            all.putAll(more);
            all.values().removeIf(String::isBlank);
            return new Content(options, ownWords, all, chosen, result, resultWords);
        }

        Content ended(String how, String words) {
            return new Content(options, ownWords, written, mediator, how, words);
        }

        @Override
        public String toString() {
            return "Content";
        }
    }

    /** Something that happened to it. @param at when it happened */
    public record Event(Instant at, UUID author, Kind kind, String words, Instant writtenAt) {

        /** What. */
        public enum Kind {
            BREACH,
            REVIEW;

            public String textKey() {
                return "staff.action.event." + name().toLowerCase(Locale.ROOT);
            }
        }

        @Override
        public String toString() {
            return "Event[" + at + "]";
        }
    }

    /** Whether it ended as it was meant to (BCHA-4.1c counts these). */
    public boolean isSuccess() {
        return isSuccess(content.result());
    }

    static boolean isSuccess(String result) {
        return SUCCESSES.contains(result);
    }

    /** Says nothing of what is done with whom, so that no log can. */
    @Override
    public String toString() {
        return "Action[" + id + "]";
    }
}
