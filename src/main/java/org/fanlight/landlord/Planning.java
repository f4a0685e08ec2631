package org.fanlight.landlord;

import java.util.List;
import java.util.Set;

/**
 * What a landlord's policy says of action plans. A pack that says nothing takes the defaults.
 *
 * @param types kinds of items its policy names: a plan without one of them needs a reason; codes such as {@code support}
 * @param namesContact whether a plan cannot be agreed without how and how often we get in touch (IMA-4.28)
 * @param withWitnesses whether witnesses have a part of their own that they agree; otherwise only who it happened to
 */
public record Planning(List<String> types, boolean namesContact, boolean withWitnesses) {

    private static final Set<String> TYPES = Set.of("safety", "support", "prevention", "enforcement", "repair", "move");
    private static final Set<String> WHO = Set.of("victim", "victims_and_witnesses");

    static Planning read(PackPage own, PackPage defaults) {
        List<String> types =
                own.list("plan.types").or(() -> defaults.list("plan.types")).orElse(List.of());
        types.stream()
                .filter(type -> !TYPES.contains(type))
                .forEach(type -> own.problem("plan.types", "'plan.types' names '%s', which is none.".formatted(type)));
        String who = own.text("plan.agree_with")
                .or(() -> defaults.text("plan.agree_with"))
                .orElse("victim");
        if (!WHO.contains(who)) {
            own.problem(
                    "plan.agree_with",
                    "'plan.agree_with' is '%s'. Say victim or victims_and_witnesses.".formatted(who));
        }
        boolean contact = own.yesOrNo("plan.contact")
                .or(() -> defaults.yesOrNo("plan.contact"))
                .orElse(true);
        return new Planning(List.copyOf(types), contact, who.equals("victims_and_witnesses"));
    }
}
