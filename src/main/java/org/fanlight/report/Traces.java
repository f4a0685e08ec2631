package org.fanlight.report;

import java.time.MonthDay;
import java.util.List;

/**
 * What could lead others to a person, so that a letter to somebody else can be searched for it (XC-29). Never shown.
 *
 * @param names who they are and who belongs to them
 * @param numbers phone numbers and e-mail addresses, as they were written
 * @param places where they live and where it happened
 * @param told what they told in their own words
 * @param days on which it happened
 */
public record Traces(
        List<String> names, List<String> numbers, List<String> places, List<String> told, List<MonthDay> days) {

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "Traces";
    }
}
