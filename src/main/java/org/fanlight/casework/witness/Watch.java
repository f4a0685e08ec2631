package org.fanlight.casework.witness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody or something that watches a place. @param decider who approved it; null while nobody did */
public record Watch(
        UUID id,
        UUID caseId,
        Kind kind,
        State state,
        Instant at,
        UUID author,
        @Nullable UUID decider,
        Content content) {

    /** What. */
    public enum Kind {
        PROFESSIONAL_WITNESS,
        CAMERA;

        public String textKey() {
            return "staff.watch.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How far. */
    public enum State {
        ORDERED,
        APPROVED,
        DEPLOYED,
        ENDED;

        public String textKey() {
            return "staff.watch.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is ordered.
     *
     * @param criteria why, for a witness: {@code no_evidence}, {@code fear}
     * @param instructions what to watch, and what not
     * @param privacy how the privacy of everybody there was weighed, for a camera
     * @param notice how people there are told, for a camera
     * @param deleteOn when what it kept is deleted; null for a witness
     * @param statement what was seen, or where the statement is kept; empty until then
     */
    public record Content(
            List<String> criteria,
            String cost,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String instructions,
            String privacy,
            String notice,
            @Nullable LocalDate deleteOn,
            String statement) {

        Content with(String seen) {
            return new Content(criteria, cost, from, to, instructions, privacy, notice, deleteOn, seen);
        }

        @Override
        public String toString() {
            return "Content";
        }
    }

    @Override
    public String toString() {
        return "Watch[" + id + "]";
    }
}
