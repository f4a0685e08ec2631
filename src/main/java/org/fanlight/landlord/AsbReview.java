package org.fanlight.landlord;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From when somebody can ask the council and its partners for an ASB Case Review, area by area (LAW-09, Anti-social
 * Behaviour, Crime and Policing Act 2014 section 104). The usual numbers hold where an area's own were not entered.
 *
 * @param reports how many reports it usually takes
 * @param months within how many months
 * @param within how many months after it happened something has to be reported to count
 * @param areas areas with numbers of their own, such as {@code Riverbend: 2 in 6}
 * @param oneHate areas where one report of hate is enough
 */
public record AsbReview(
        @Setting("asb_review.reports") int reports,
        @Setting("asb_review.months") int months,
        @Setting("asb_review.within") int within,
        @Setting("asb_review.areas") List<String> areas,
        @Setting("asb_review.one_hate") List<String> oneHate)
        implements PackPart {

    private static final Pattern AREA = Pattern.compile("(.+): (\\d{1,2}) in (\\d{1,2})");

    static AsbReview read(Said said) {
        List<String> areas = said.list("asb_review.areas");
        areas.stream()
                .filter(line -> !AREA.matcher(line).matches())
                .forEach(line -> said.wrong(
                        "asb_review.areas",
                        "'asb_review.areas' holds '%s'. Write an area as 'Riverbend: 2 in 6', reports in months."
                                .formatted(line)));
        return new AsbReview(
                said.number("asb_review.reports").orElse(3),
                said.number("asb_review.months").orElse(6),
                said.number("asb_review.within").orElse(1),
                areas,
                said.list("asb_review.one_hate"));
    }

    /** How many reports it takes in one area, and within how many months. */
    public record Threshold(int reports, int months) {

        /** What an area entered for itself. @param areas as the setting has them @param area its name; may be empty */
        public static Optional<Threshold> of(List<String> areas, String area) {
            return areas.stream()
                    .map(AREA::matcher)
                    .filter(read -> read.matches() && read.group(1).strip().equals(area))
                    .map(read -> new Threshold(Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3))))
                    .findFirst();
        }
    }
}
