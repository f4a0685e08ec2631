package org.fanlight.landlord;

import java.util.List;
import java.util.Set;

/**
 * Whether and how a landlord's policy lets staff say that it does not accept a report (OHG-3.5). Every other pack has no such
 * way.
 *
 * @param isOpen whether there is such a way at all, closed until an investigation has evidence and a senior opens it
 * @param grounds the only ones; every other doubt is "not enough evidence"
 * @param explainsFirst whether the person is told why first, and can add something
 * @param inWriting whether the decision is a letter that says how to ask for a review
 */
public record Untrue(
        @Setting("false.guard") boolean isOpen,
        @Setting("false.ground") List<String> grounds,
        @Setting("false.explain") boolean explainsFirst,
        @Setting("false.letter") boolean inWriting)
        implements PackPart {

    static Untrue read(Said said) {
        return new Untrue(
                said.yes("false.guard"),
                said.listOf("false.ground", Set.of("transfer_priority")),
                said.yes("false.explain"),
                said.yes("false.letter"));
    }
}
