package org.fanlight.landlord;

import java.util.List;

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
        boolean recategorises,
        boolean findsIntention,
        boolean linksDomesticAbuse,
        boolean decidesWithoutNotice,
        List<String> riskSections) {

    static Handling read(PackPage own, PackPage defaults) {
        return new Handling(
                says("recat.allowed", own, defaults),
                says("def.intent_needed", own, defaults),
                says("dv.link", own, defaults),
                says("ladder.without_notice", own, defaults),
                List.copyOf(own.list("risk.sections")
                        .or(() -> defaults.list("risk.sections"))
                        .orElse(List.of())));
    }

    private static boolean says(String key, PackPage own, PackPage defaults) {
        return own.yesOrNo(key).or(() -> defaults.yesOrNo(key)).orElse(false);
    }
}
