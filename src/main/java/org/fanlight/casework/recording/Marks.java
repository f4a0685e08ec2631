package org.fanlight.casework.recording;

import java.util.List;

/**
 * Three marks that stand beside each other, none instead of another (OHG-1.1b), and which limbs of the law's definition of
 * anti-social behaviour it meets (LAW-12). Whether it is racist is no mark: anybody's perception says so, for good.
 *
 * @param limbs any of {@link #LIMBS}
 * @param police what the police did; one of {@link #POLICE}
 * @param policeReference empty for none
 */
public record Marks(
        boolean harassment,
        boolean hateIncident,
        boolean possibleCrime,
        List<String> limbs,
        String police,
        String policeReference) {

    /** The limbs of section 2 of the 2014 Act; the text is {@code staff.limb.<code>}. */
    public static final List<String> LIMBS = List.of("harassment", "nuisance", "housing");

    /** What the police did; the text is {@code staff.police.<code>}. "Not recorded" takes no mark away (LAW-19). */
    public static final List<String> POLICE =
            List.of("not_told", "told", "recorded_crime", "recorded_incident", "not_recorded");

    public Marks {
        limbs = List.copyOf(limbs);
    }

    static final Marks NONE = new Marks(true, false, false, List.of(), "not_told", "");

    /** Says nothing of the case, so that no log can. */
    @Override
    public String toString() {
        return "Marks";
    }
}
