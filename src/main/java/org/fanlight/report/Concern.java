package org.fanlight.report;

import java.util.List;

/**
 * Something a member of staff noticed.
 *
 * @param danger {@code yes}, {@code not_sure} or {@code no}: whether somebody is in danger now
 * @param done what they did at once: codes of the landlord's list
 */
public record Concern(String where, String what, String danger, List<String> done) {

    /** Says nothing of what was noticed, so that no log can. */
    @Override
    public String toString() {
        return "Concern";
    }
}
