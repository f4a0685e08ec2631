package org.fanlight.landlord;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which steps a landlord takes with another person, and by what rules (XC-28). A pack that says nothing takes the defaults.
 *
 * @param tools its own, codes of {@link Tools}
 * @param order what a step before a court needs when lighter ones were not tried
 * @param factors what every decision weighs; codes, the text is {@code staff.action.need.factor_<code>}
 * @param nonTenants whether people who are no tenants can be the subject of a step (IMA-4.9)
 * @param mediation its part: {@code first_step}, {@code staff_trained}, {@code deterrent} or {@code optional}
 * @param mediationBlocks when it is not offered unless the person asks in their own words
 * @param mediatorRequired whether a mediator's accreditation has to hold
 * @param safetyOfAll whether the safety of everybody is weighed before each step (OHG-10b)
 */
public record Ladder(
        @Setting("ladder") List<String> tools,
        @Setting("ladder.order") Order order,
        @Setting("ladder.factors") List<String> factors,
        @Setting("ladder.nontenant") boolean nonTenants,
        @Setting("mediation.mode") String mediation,
        @Setting("mediation.block") List<String> mediationBlocks,
        @Setting("mediation.provider") boolean mediatorRequired,
        @Setting("risk.all_parties") boolean safetyOfAll)
        implements PackPart {

    private static final Set<String> MODES = Set.of("first_step", "staff_trained", "deterrent", "optional");
    private static final Set<String> BLOCKS = Set.of("racially_motivated", "any_hate_motive", "violence", "high_risk");

    /** What a step before a court needs when lighter ones were not tried. */
    public enum Order {
        /** Nothing. */
        ANY,
        /** A reason (BCHA-4.9). */
        WITHOUT_COURT_FIRST,
        /** A reason, and a manager approves (OHG-2f). */
        LEGAL_LAST
    }

    static Ladder read(Said said) {
        String order = said.oneOf("ladder.order", Set.of("any", "without_court_first", "legal_last"), "any");
        return new Ladder(
                said.listOf("ladder", Tools.codes()),
                Order.valueOf(order.toUpperCase(java.util.Locale.ROOT)),
                said.list("ladder.factors"),
                said.yes("ladder.nontenant"),
                said.oneOf("mediation.mode", MODES, "optional"),
                said.listOf("mediation.block", BLOCKS),
                said.yes("mediation.provider"),
                said.yes("risk.all_parties"));
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "ladder.factors",
                factors.stream().map(key -> "staff.action.need.factor_" + key).toList());
    }
}
