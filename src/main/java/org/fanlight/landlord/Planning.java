package org.fanlight.landlord;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a landlord's policy says of action plans. A pack that says nothing takes the defaults.
 *
 * @param types kinds of items its policy names: a plan without one of them needs a reason; codes such as {@code support}
 * @param namesContact whether a plan cannot be agreed without how and how often we get in touch (IMA-4.28)
 * @param beginsFitting whether a draft can begin with the steps that fit its kind and risk (OHG-4)
 * @param options steps the person is asked about, each to take or to leave; codes of {@link PlanSteps} (IMA-3.3d)
 * @param withWitnesses whether witnesses have a part of their own that they agree; otherwise only who it happened to
 */
public record Planning(
        @Setting("plan.types") List<String> types,
        @Setting("plan.contact") boolean namesContact,
        @Setting("plan.fit") boolean beginsFitting,
        @Setting("plan.options") List<String> options,
        @Setting("plan.agree_with") boolean withWitnesses)
        implements PackPart {

    private static final Set<String> TYPES = Set.of("safety", "support", "prevention", "enforcement", "repair", "move");
    private static final Set<String> WHO = Set.of("victim", "victims_and_witnesses");

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "plan.options",
                options.stream().map(code -> "plan.step." + code).toList());
    }

    static Planning read(Said said) {
        return new Planning(
                said.listOf("plan.types", TYPES),
                said.yes("plan.contact"),
                said.yes("plan.fit"),
                said.listOf("plan.options", PlanSteps.codes()),
                said.oneOf("plan.agree_with", WHO, "victim").equals("victims_and_witnesses"));
    }
}
