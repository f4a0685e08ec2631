package org.fanlight.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fanlight.landlord.Papers;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something has to be looked at again (CLK-21).
 *
 * @param title of the paper; empty for the policy itself
 */
public record Due(Rule rule, String title, LocalDate day) {

    /** What sets the day. */
    public enum Rule {
        REVIEW_CYCLE,
        CONSULT_CYCLE,
        /** The day the policy's own text names; a review after it has met it. */
        FIXED,
        DOCUMENT;

        public String textKey() {
            return "staff.papers.due." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** How near it is; six and three months before, people are reminded. */
    public enum Stage {
        OVERDUE,
        THREE_MONTHS,
        SIX_MONTHS,
        LATER;

        public String textKey() {
            return "staff.papers.stage." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Stage stage(LocalDate today) {
        if (day.isBefore(today)) {
            return Stage.OVERDUE;
        } else if (!day.isAfter(today.plusMonths(3))) {
            return Stage.THREE_MONTHS;
        }
        return day.isAfter(today.plusMonths(6)) ? Stage.LATER : Stage.SIX_MONTHS;
    }

    /**
     * Every day the policy itself is due, the earliest first: it rules.
     *
     * @param since when the first version of the pack took effect, where nothing was written down since
     */
    static List<Due> ofPolicy(
            Papers says, LocalDate since, @Nullable LocalDate reviewed, @Nullable LocalDate consulted) {
        List<Due> all = new ArrayList<>();
        LocalDate lastReview = reviewed == null ? since : reviewed;
        LocalDate lastConsultation = consulted == null ? since : consulted;
        all.add(new Due(Rule.REVIEW_CYCLE, "", lastReview.plusMonths(says.reviewMonths())));
        all.add(new Due(Rule.CONSULT_CYCLE, "", lastConsultation.plusMonths(says.consultMonths())));
        says.reviewMonth()
                .filter(day -> reviewed == null || reviewed.isBefore(day.withDayOfMonth(1)))
                .ifPresent(day -> all.add(new Due(Rule.FIXED, "", day)));
        all.sort(Comparator.comparing(Due::day));
        return all;
    }
}
