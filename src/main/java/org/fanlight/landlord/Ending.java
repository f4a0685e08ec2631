package org.fanlight.landlord;

import java.util.List;
import java.util.Set;

/**
 * What a landlord's policy says of how a case ends, and of what can follow. A pack that says nothing takes the defaults.
 *
 * @param mayBeNoticed whether somebody who does not want post is told that there is a summary to read; otherwise every
 *     summary is sent (NWL-21)
 * @param peopleReopen whether somebody who comes back with more opens their case again (NWL-23)
 * @param outcomes what is asked beside why a case is closed, codes such as {@code has_stopped} (HEX-1c)
 * @param signposts whether plan, updates and closing letter say how to complain (BCHA-7d)
 */
public record Ending(
        @Setting("closure.summary") boolean mayBeNoticed,
        @Setting("reopen.mode") boolean peopleReopen,
        @Setting("outcome.codes") List<String> outcomes,
        @Setting("complaints.signpost") boolean signposts)
        implements PackPart {

    private static final List<String> SUMMARIES = List.of("sent", "sent_or_notice");
    private static final List<String> REOPENINGS = List.of("any_time", "new_information", "staff_only");
    private static final Set<String> OUTCOMES = Set.of(
            "no_substance",
            "not_enough_evidence",
            "has_stopped",
            "continue_as_harassment",
            "permanently_stopped",
            "not_accepted");

    static Ending read(Said said) {
        return new Ending(
                said.oneOf("closure.summary", SUMMARIES, "sent_or_notice").equals("sent_or_notice"),
                !said.oneOf("reopen.mode", REOPENINGS, "any_time").equals("staff_only"),
                said.listOf("outcome.codes", OUTCOMES),
                said.yes("complaints.signpost"));
    }
}
