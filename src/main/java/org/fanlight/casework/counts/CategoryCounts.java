package org.fanlight.casework.counts;

import java.time.LocalDate;
import java.util.List;

/** Cases of the asker's landlord by what they are handled as: as reported and as now (XC-19). */
public interface CategoryCounts {

    /**
     * One category.
     *
     * @param code the text is {@code staff.category.<code>}
     * @param asReported how many began as this, by perception
     * @param asNow how many are handled as this now
     */
    record Line(String code, int asReported, int asNow) {}

    /**
     * @param cases all cases opened; each report's case counts by itself
     * @param perceivedHate how many of them somebody perceives as one of the five strands; no finding changes it (LAW-04)
     */
    record Count(int cases, int perceivedHate, List<Line> lines) {}

    /**
     * What cases are marked as, each mark by itself (OHG-1.1b, LAW-12).
     *
     * @param racist somebody perceives it as racist
     * @param limbs of anti-social behaviour: harassment, nuisance, housing
     */
    record Marked(int racist, int hateIncidents, int possibleCrimes, List<Integer> limbs) {}

    /**
     * Who reported: what they are to the landlord (BCHA-3).
     *
     * @param code the text is {@code journey.tenant.option.<code>}; empty for those who did not say
     */
    record Reporters(String code, int reports) {}

    /** Of the cases opened from the first day to the last, both included; the most first. */
    List<Reporters> reporters(LocalDate first, LocalDate last);

    /** Of the cases opened from the first day to the last, both included. */
    Marked marked(LocalDate first, LocalDate last);

    /** Of the cases opened from the first day to the last, both included. */
    Count of(LocalDate first, LocalDate last);
}
