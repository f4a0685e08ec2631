package org.fanlight.landlord;

import java.util.List;
import java.util.Map;

/**
 * How a landlord's policy has cases handled, beside its clocks. A pack that says nothing takes the defaults.
 *
 * @param recategorises whether a case may be handled as something else after investigation (XC-19)
 * @param findsIntention whether the finding says if it was meant; never asked of the person (HEX-2a, X-02)
 * @param linksDomesticAbuse whether violence in a family or household is handled under the domestic-abuse policy too, with
 *     its checklist (NWL-12)
 * @param decidesWithoutNotice whether a threat by somebody known forces a decision on an injunction without notice
 *     (HEX-A1.4.1b)
 * @param riskSections what an assessment says something about in each case, such as health; the text is
 *     {@code staff.care.<key>} (HEX-3.1b)
 */
public record Handling(
        @Setting("recat.allowed") boolean recategorises,
        @Setting("def.intent_needed") boolean findsIntention,
        @Setting("dv.link") boolean linksDomesticAbuse,
        @Setting("ladder.without_notice") boolean decidesWithoutNotice,
        @Setting("risk.sections") List<String> riskSections)
        implements PackPart {

    static Handling read(Said said) {
        return new Handling(
                said.yes("recat.allowed"),
                said.yes("def.intent_needed"),
                said.yes("dv.link"),
                said.yes("ladder.without_notice"),
                said.list("risk.sections"));
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "risk.sections",
                riskSections.stream().map(key -> "staff.care." + key).toList());
    }
}
