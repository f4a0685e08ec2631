package org.fanlight.landlord;

import java.util.List;
import java.util.Map;

/**
 * What anybody who works for the landlord may do when they notice something early (BCHA-4.6m).
 *
 * @param anybodyTells whether every member of staff can log a concern, also those who see no case
 * @param actions what they may do at once, without approval; codes, the text is {@code staff.concern.action.<code>}
 */
public record Noticing(
        @Setting("triage.early") boolean anybodyTells,
        @Setting("triage.early_actions") List<String> actions) implements PackPart {

    private static final List<String> ACTIONS =
            List.of("listen", "emergency", "make_safe", "photograph", "cover_words", "note");

    static Noticing read(Said said) {
        return new Noticing(said.yes("triage.early"), said.listOf("triage.early_actions", ACTIONS));
    }

    @Override
    public Map<String, List<String>> texts() {
        return Map.of(
                "triage.early_actions",
                actions.stream().map(code -> "staff.concern.action." + code).toList());
    }
}
