package org.fanlight.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An agency in a landlord's directory (XC-25).
 *
 * @param type code of the landlord's directory; the text is {@code policy.agency.<type>}
 * @param checkedOn when somebody last made sure that this is right
 */
public record Agency(UUID id, String landlord, String type, LocalDate checkedOn, Facts facts) {

    /** How many months an entry may stand unchecked. */
    static final int MONTHS = 6;

    /**
     * What is known of it.
     *
     * @param area the borough or area it sits in; empty for none in particular
     * @param languages tags or names, as people ask for them
     * @param strands it has its strength in, such as {@code race}; empty for all
     * @param selfReferral how a person goes there themselves; empty when they cannot
     * @param powers what a council can do, such as {@code noise}; empty for none
     * @param helps what a race unit helps with, such as {@code interpreters}
     * @param coverage areas it serves; empty for all
     * @param isPublic whether it may be shown to everybody
     */
    public record Facts(
            String name,
            String area,
            List<String> languages,
            List<String> strands,
            String contact,
            String hours,
            String selfReferral,
            List<String> powers,
            List<String> helps,
            List<String> coverage,
            boolean isPublic) {

        public Facts {
            languages = List.copyOf(languages);
            strands = List.copyOf(strands);
            powers = List.copyOf(powers);
            helps = List.copyOf(helps);
            coverage = List.copyOf(coverage);
        }
    }

    public String name() {
        return facts.name();
    }

    /** Whether its entry names this area, which is more than not ruling it out. */
    public boolean names(String area) {
        return !area.isBlank()
                && (facts.coverage().stream().anyMatch(one -> one.equalsIgnoreCase(area.strip()))
                        || facts.coverage().isEmpty() && facts.area().equalsIgnoreCase(area.strip()));
    }

    /** Whether it serves an area; an empty one rules nothing out. */
    public boolean serves(String area) {
        return area.isBlank() || facts.coverage().isEmpty() && facts.area().isBlank() || names(area);
    }

    /** Whether it has its strength in this strand, or in all; an empty one rules nothing out. */
    public boolean isFor(String strand) {
        return strand.isBlank() || facts.strands().isEmpty() || facts.strands().contains(strand);
    }

    boolean isUnchecked(LocalDate today) {
        return checkedOn.plusMonths(MONTHS).isBefore(today);
    }
}
