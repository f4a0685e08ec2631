package org.fanlight.casework.court;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One day at a court, or a meeting before it (XC-56, HEX-A1.5.5).
 *
 * @param parties for whom of the case
 * @param needs what they need for it; codes of {@link #NEEDS}
 * @param toldAt when they were told what came of it; null while they were not
 */
public record CourtDay(
        UUID id,
        UUID caseId,
        Kind kind,
        Instant at,
        String place,
        List<UUID> parties,
        List<String> needs,
        String words,
        @Nullable Instant toldAt) {

    /** What people may need; the text is {@code staff.court.need.<code>}. */
    public static final List<String> NEEDS = List.of(
            "prior_visit",
            "escort",
            "witness_support",
            "rights_advice",
            "special_measures",
            "separate_waiting",
            "travel",
            "interpreter");

    /** What it is. */
    public enum Kind {
        HEARING,
        /** With counsel, about the case (HEX-A1.5.5). */
        CASE_CONFERENCE,
        /** Counsel meets the people before. */
        WITNESS_MEETING;

        public String textKey() {
            return "staff.court.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Says nothing of it, so that no log can. */
    @Override
    public String toString() {
        return "CourtDay[" + id + "]";
    }
}
