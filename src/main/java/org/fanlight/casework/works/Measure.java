package org.fanlight.casework.works;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes a home or a building safer (XC-32).
 *
 * @param kind of {@code security.kit}, or {@link #ADVICE}; the text is {@code staff.works.measure.<kind>}
 * @param communal whether it is for a building or estate, which the estate team fits
 */
public record Measure(
        UUID id, UUID caseId, String kind, boolean communal, State state, int version, Instant at, Detail detail) {

    /** A visit by police or a crime-prevention adviser (IMA-4.18). */
    public static final String ADVICE = "crime_prevention_visit";

    /** One after the other. */
    public enum State {
        ASKED,
        APPROVED,
        FITTED,
        SIGNED_OFF;

        public String textKey() {
            return "staff.works.measure-state."
                    + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What is sealed.
     *
     * @param until the day a camera is taken away; null for all others
     * @param report what the adviser found, or how it was left
     */
    public record Detail(String what, @Nullable LocalDate until, String report) {

        /** Says nothing of what was written, so that no log can. */
        @Override
        public String toString() {
            return "Detail";
        }
    }
}
