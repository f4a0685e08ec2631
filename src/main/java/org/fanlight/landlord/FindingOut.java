package org.fanlight.landlord;

import java.util.List;
import java.util.Set;

/**
 * What a landlord does while nobody knows who did it. A pack that says nothing takes the defaults.
 *
 * @param everyEffort whether a case does not close before every way to find out was tried, or has a reason (HEX-3.2a)
 * @param tools what is done for everybody near meanwhile (IMA-4.11)
 * @param professionalWitness whether people may be hired to watch (IMA-4.20)
 * @param witnessCriteria when; one has to hold (IMA-4.21)
 */
public record FindingOut(
        @Setting("unknown.steps") boolean everyEffort,
        @Setting("unknown.tools") List<String> tools,
        @Setting("witness.professional") boolean professionalWitness,
        @Setting("witness.criteria") List<String> witnessCriteria)
        implements PackPart {

    static FindingOut read(Said said) {
        return new FindingOut(
                said.oneOf("unknown.steps", Set.of("every_effort", "checklist"), "checklist")
                        .equals("every_effort"),
                said.listOf("unknown.tools", Set.of("police_presence", "warnings", "visits")),
                said.yes("witness.professional"),
                said.listOf("witness.criteria", Set.of("no_evidence", "fear")));
    }
}
