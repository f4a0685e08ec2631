package org.fanlight.landlord;

import java.util.List;

/**
 * What a landlord asks and explains before it lets a home. A pack that says nothing takes the defaults.
 *
 * @param references whether applicants bring references; whoever was never housed, one from an official person (BCHA-4.6a)
 * @param exclusion grounds on which somebody is not housed, and the months within which it happened, as a number (BCHA-4.6b)
 * @param interview whether everybody is talked with before an offer (BCHA-4.6c)
 * @param sign whether they sign that they understand (BCHA-4.6d)
 * @param leaflets who gets a leaflet: new_tenants (BCHA-4.6e)
 */
public record Lettings(
        @Setting("lettings.references") boolean references,
        @Setting("lettings.exclusion") List<String> exclusion,
        @Setting("lettings.interview") boolean interview,
        @Setting("lettings.sign") boolean sign,
        @Setting("leaflets") List<String> leaflets)
        implements PackPart {

    private static final int NO_LIMIT = 1_200;

    static Lettings read(Said said) {
        return new Lettings(
                said.yes("lettings.references"),
                said.list("lettings.exclusion"),
                said.yes("lettings.interview"),
                said.yes("lettings.sign"),
                said.list("leaflets"));
    }

    /** The grounds; the text is {@code staff.lettings.ground.<code>}. */
    public static List<String> grounds(List<String> exclusion) {
        return exclusion.stream().filter(word -> !word.matches("[0-9]+")).toList();
    }

    /** How many months back something may lie to be a ground. */
    public static int months(List<String> exclusion) {
        return exclusion.stream()
                .filter(word -> word.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(NO_LIMIT);
    }
}
