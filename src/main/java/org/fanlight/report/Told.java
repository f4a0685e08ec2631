package org.fanlight.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fanlight.journey.Answer;
import org.fanlight.journey.Question;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was told.
 *
 * @param role {@code me}, {@code saw}, {@code for_someone}, {@code staff}; empty when not said
 * @param identity {@code anonymous}, {@code confidential} or {@code named}
 * @param name as the reporter gave it; null when they did not
 * @param limitsVersion the version of the text on the limits of anonymity they read
 * @param lines every answered question, in the order of the questionnaire, then what was added later
 */
public record Told(
        UUID reportId,
        UUID partyId,
        String landlord,
        int packVersion,
        Instant receivedAt,
        String channel,
        String language,
        String role,
        String identity,
        @Nullable String name,
        @Nullable String limitsVersion,
        List<Line> lines,
        List<Perception> perceptions) {

    /**
     * One question and what was answered.
     *
     * @param incidentId the incident it belongs to; the report's own id for the first
     */
    public record Line(UUID incidentId, Instant at, Question question, Answer answer) {

        /** Whether it says who the person is or how to reach them, which is shown behind a gate of its own. */
        public boolean isOnThePerson() {
            return SafeContactAnswers.QUESTIONS.contains(question.key());
        }
    }

    /**
     * Who sees it as hate or harassment, and why; never changed by a later decision (XC-18).
     *
     * @param by codes such as {@code victim}, {@code witness}, {@code family}
     * @param motives codes of the landlord's list
     */
    public record Perception(UUID id, Instant at, List<String> by, List<String> motives, String words) {

        /** Says nothing of what is in it, so that no log can. */
        @Override
        public String toString() {
            return "Perception[" + id + "]";
        }
    }

    /** Says nothing of what was told, so that no log can. */
    @Override
    public String toString() {
        return "Told[" + reportId + "]";
    }
}
