package org.fanlight.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a question is asked: one of the sets of demands must hold whole. A demand names a question and the options of
 * which one must be chosen.
 */
public record Condition(List<Map<String, Set<String>>> anyOf) {

    /** Asked of everybody. */
    static final Condition ALWAYS = new Condition(List.of());

    /** Whether the question is asked after these answers. */
    public boolean holds(Answers answers) {
        return anyOf.isEmpty()
                || anyOf.stream()
                        .anyMatch(all -> all.entrySet().stream()
                                .allMatch(demand -> answers.of(demand.getKey()).choices().stream()
                                        .anyMatch(demand.getValue()::contains)));
    }
}
