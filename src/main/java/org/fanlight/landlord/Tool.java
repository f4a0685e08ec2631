package org.fanlight.landlord;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step that may be taken with another person, as the catalogue has it (XC-28, LAW-14). Its name is {@code
 * staff.tool.<code>}, what it rests on {@code staff.tool.<code>.basis}.
 *
 * @param from the first day the law has it; null for always
 * @param to the last day; null while it is there
 * @param starts the date somebody has to enter before it is there; null for none
 * @param endsFor a tenancy for which it ends on a date somebody enters; null for none
 * @param endsOn the name of that date; null for none
 * @param minAge the youngest it is for; 0 for anybody
 * @param below it is only for people younger than this; 0 for anybody
 * @param successor what takes its place; null for nothing
 * @param guard a rule of its own, such as {@code mediation}; null for none
 * @param isLawToCheck whether the law is unsettled, so that staff are warned
 * @param isReviewed whether it runs on, so that a day to look at it again belongs to it
 * @param needs what has to be written before it is approved
 * @param options what it may hold besides
 */
public record Tool(
        String code,
        Stage stage,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String starts,
        @Nullable String endsFor,
        @Nullable String endsOn,
        int minAge,
        int below,
        boolean isForTenants,
        @Nullable String successor,
        @Nullable String guard,
        boolean isLawToCheck,
        boolean isReviewed,
        List<String> needs,
        List<String> options) {

    /** How far a step goes; later ones weigh more. */
    public enum Stage {
        SUPPORT,
        INFORMAL,
        WRITTEN,
        CONTRACT,
        PARTNER,
        COURT;

        public boolean isLegal() {
            return this == COURT;
        }

        /** Whether it is done against the other party, rather than for them or with somebody else. */
        public boolean isAgainstSomebody() {
            return this == WRITTEN || this == CONTRACT || this == COURT;
        }
    }

    /** What the law makes of it on a day. */
    public enum Law {
        VALID,
        /** It is history: {@link Tool#successor} takes its place. */
        HISTORIC,
        /** Its day has not come, or nobody entered it. */
        NOT_YET
    }

    /**
     * @param entered the dates that were entered
     * @param tenancy what the other party holds, such as {@code assured}; empty when it does not matter
     */
    public Law on(LocalDate day, Map<String, LocalDate> entered, String tenancy) {
        if (starts != null) {
            LocalDate start = entered.get(starts);
            return start == null || day.isBefore(start) ? Law.NOT_YET : Law.VALID;
        }
        if (from != null && day.isBefore(from)) {
            return Law.NOT_YET;
        }
        if (to != null && day.isAfter(to)) {
            return Law.HISTORIC;
        }
        LocalDate end = endsOn == null ? null : entered.get(endsOn);
        boolean ended = end != null && !day.isBefore(end) && tenancy.equals(endsFor);
        return ended ? Law.HISTORIC : Law.VALID;
    }

    public String textKey() {
        return "staff.tool." + code;
    }
}
