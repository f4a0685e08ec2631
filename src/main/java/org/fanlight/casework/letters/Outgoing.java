package org.fanlight.casework.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to somebody who is not a person in the case.
 *
 * @param version grows with each change; whoever changes it names the one they saw
 * @param large whether it is printed at 18 points or more
 * @param to name and address as they stand on it, or the place whose homes it goes to
 * @param checker who read it besides its author; null while nobody did
 */
public record Outgoing(
        UUID id,
        UUID caseId,
        Template template,
        String language,
        boolean large,
        State state,
        int version,
        String to,
        String words,
        UUID author,
        Instant at,
        @Nullable UUID checker,
        @Nullable Instant releasedAt,
        @Nullable Instant postedAt) {

    /** How far it is. */
    public enum State {
        DRAFT,
        /** A colleague read it as it stands. */
        CHECKED,
        /** It may go out, and can no longer be changed. */
        RELEASED,
        POSTED,
        WITHDRAWN;

        boolean isOpen() {
            return this == DRAFT || this == CHECKED;
        }

        /** The key of its words, such as {@code staff.letters.state.draft}. */
        public String textKey() {
            return "staff.letters.state." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Says nothing of what was written, so that no log can. */
    @Override
    public String toString() {
        return "Outgoing[" + id + "]";
    }
}
