package org.fanlight.landlord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a landlord's staff learn. A pack that says nothing takes the defaults.
 *
 * @param plan rules such as {@code everybody.equality.induction}: who, which course, when; and {@code block} where somebody
 *     without a mandatory course is given no case (XC-46)
 * @param topics what a course has to hold to count; the text is {@code staff.training.topic.<code>}
 * @param partners trainers and those a course is held with; the text is {@code staff.training.trainer.<code>}
 */
public record Training(
        @Setting("training.plan") List<String> plan,
        @Setting("training.topics") List<String> topics,
        @Setting("training.partners") List<String> partners)
        implements PackPart {

    private static final String BLOCK = "block";
    private static final Set<String> WHO = Set.of("everybody", "front_line", "board");
    private static final Set<String> WHEN = Set.of("induction", "adoption", "periodic");

    /**
     * One rule of the plan.
     *
     * @param who everybody, front_line or board
     * @param kind of course; the text is {@code staff.training.kind.<code>}
     * @param when induction: once at least; adoption: since the policy was; periodic: not run out
     */
    public record Rule(String who, String kind, String when) {}

    static Training read(Said said) {
        List<String> plan = said.list("training.plan");
        plan.stream()
                .filter(word -> !word.equals(BLOCK) && parse(word).isEmpty())
                .forEach(word -> said.wrong(
                        "training.plan",
                        "'training.plan' has '%s'. Say who.course.when, such as everybody.equality.induction."
                                .formatted(word)));
        return new Training(plan, said.list("training.topics"), said.list("training.partners"));
    }

    /** The rules, as the plan has them. */
    public static List<Rule> rules(List<String> plan) {
        List<Rule> rules = new ArrayList<>();
        plan.forEach(word -> rules.addAll(parse(word)));
        return rules;
    }

    /** Whether somebody without a mandatory course is given no case; otherwise whoever gives it is warned. */
    public static boolean isBlocking(List<String> plan) {
        return plan.contains(BLOCK);
    }

    private static List<Rule> parse(String word) {
        String[] parts = word.split("\\.");
        return parts.length == 3 && WHO.contains(parts[0]) && WHEN.contains(parts[2])
                ? List.of(new Rule(parts[0], parts[1], parts[2]))
                : List.of();
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "training.topics",
                topics.stream().map(key -> "staff.training.topic." + key).toList(),
                "training.partners",
                partners.stream().map(key -> "staff.training.trainer." + key).toList());
    }
}
